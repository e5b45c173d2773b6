-- `own-` can begin a slug of the bank as well, `own_` cannot.
UPDATE "Draft" SET "questionId" = 'own_' || substr("questionId", 5) WHERE "questionId" LIKE 'own-%' AND substr("questionId", 5) IN (SELECT "id" FROM "OwnQuestion");
UPDATE "Attempt" SET "questionId" = 'own_' || substr("questionId", 5) WHERE "questionId" LIKE 'own-%' AND substr("questionId", 5) IN (SELECT "id" FROM "OwnQuestion");
