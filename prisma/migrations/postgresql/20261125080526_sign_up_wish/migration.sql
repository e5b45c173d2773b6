-- AlterTable
ALTER TABLE "EmailToken" ADD COLUMN     "newEmail" TEXT,
ADD COLUMN     "passwordHash" TEXT;
