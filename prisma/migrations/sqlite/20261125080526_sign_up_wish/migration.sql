-- AlterTable
ALTER TABLE "EmailToken" ADD COLUMN "newEmail" TEXT;
ALTER TABLE "EmailToken" ADD COLUMN "passwordHash" TEXT;
