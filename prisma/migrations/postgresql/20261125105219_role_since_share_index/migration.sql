-- AlterTable
ALTER TABLE "User" ADD COLUMN     "roleGivenById" TEXT,
ADD COLUMN     "roleSince" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Share_attemptId_idx" ON "Share"("attemptId");
