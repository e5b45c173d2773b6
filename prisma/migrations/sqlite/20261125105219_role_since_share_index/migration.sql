-- AlterTable
ALTER TABLE "User" ADD COLUMN "roleGivenById" TEXT;
ALTER TABLE "User" ADD COLUMN "roleSince" DATETIME;

-- CreateIndex
CREATE INDEX "Share_attemptId_idx" ON "Share"("attemptId");
