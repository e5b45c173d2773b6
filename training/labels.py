"""The labels that an answer carries, in the order of the model's outputs. The ids are those of lib/rubric/types.ts."""

POINTS = [
    "listened", "paraphrased", "stayed_calm", "took_ownership", "escalated", "confirmed", "thanked",
    "controlled_voice", "not_personal", "empathised", "apologised", "asked_questions", "took_action",
    "agreed_solution", "kept_informed", "set_boundary", "learned",
]
CORE = POINTS[:7]
PARTS = ["situation", "task", "action", "result"]
REASONS = ["denial", "regret", "wish", "other_agent", "named_virtue", "told_others", "wrong_target"]
FORMS = ["story", "pseudo_story", "opinion", "self_description", "would_do"]
JUDGED = ["judged", "too_thin", "gibberish", "other_language", "off_point", "echo", "copied"]

# One token has a score for each of these: a point met, a point nearly met, a part of STAR.
SPANS = [("point", point) for point in POINTS] + [("near", point) for point in POINTS] + [("star", part) for part in PARTS]
POINT_SPANS = slice(0, len(POINTS))
NEAR_SPANS = slice(len(POINTS), 2 * len(POINTS))
STAR_SPANS = slice(2 * len(POINTS), len(SPANS))
