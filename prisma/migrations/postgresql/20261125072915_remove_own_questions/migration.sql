-- AlterTable
ALTER TABLE "OwnQuestion" ADD COLUMN     "removedAt" TIMESTAMP(3);
