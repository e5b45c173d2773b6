-- AlterTable
ALTER TABLE "OwnQuestion" ADD COLUMN "removedAt" DATETIME;
