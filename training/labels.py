"""The labels that an answer carries, in the order of the model's outputs. The ids are those of lib/rubric/types.ts and content/criteria.yaml."""

POINTS = [
    "listened", "paraphrased", "stayed_calm", "took_ownership", "escalated", "confirmed", "thanked",
    "controlled_voice", "not_personal", "empathised", "apologised", "asked_questions", "took_action",
    "agreed_solution", "kept_informed", "set_boundary", "learned",
]
CORE = POINTS[:7]
PARTS = ["situation", "task", "action", "result"]
REASONS = ["denial", "regret", "wish", "other_agent", "named_virtue", "told_others", "wrong_target"]
FORMS = ["story", "pseudo_story", "opinion", "self_description", "would_do"]
CRITERIA = [
    "defines_excellence", "gives_example", "says_what_they_would_do", "customer_view", "names_research", "fits_the_job",
    "proves_a_strength", "honest_limit", "works_on_it", "teamwork", "targets", "service_skills", "energy",
    "calm_under_pressure", "motivation", "promotes_service", "others_words", "reasons_aloud",
]
JUDGED = ["judged", "too_thin", "gibberish", "other_language", "off_point", "echo", "copied"]

# One token has a score for each of these: a point met, a point nearly met, a part of STAR, a criterion of a general question.
SPANS = [
    *(("point", point) for point in POINTS), *(("near", point) for point in POINTS),
    *(("star", part) for part in PARTS), *(("criterion", criterion) for criterion in CRITERIA),
]
POINT_SPANS = slice(0, len(POINTS))
NEAR_SPANS = slice(len(POINTS), 2 * len(POINTS))
STAR_SPANS = slice(2 * len(POINTS), 2 * len(POINTS) + len(PARTS))
CRITERION_SPANS = slice(2 * len(POINTS) + len(PARTS), len(SPANS))
