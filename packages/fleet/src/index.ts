export type { AuditFinding, FindingKind, FoundRow } from './audit/finding.ts';
export { type SealChoice, type SealedService, type SealReport, seal as sealAudit } from './audit/seal.ts';
export { type OpenedSegment, openSegment as openAuditSegment } from './audit/segment.ts';
export { type ShowChoice, type ShowReport, show as showAudit, type TrailEntry } from './audit/show.ts';
export { type VerifiedService, type VerifyChoice, type VerifyReport, verify as verifyAudit } from './audit/verify.ts';
export { type CheckReport, check } from './check/check.ts';
export { type ReadContracts, readContracts } from './check/read-contracts.ts';
export { chooseServices } from './config/choose-services.ts';
export { defineConfig } from './config/define-config.ts';
export { openProject } from './config/open-project.ts';
export type { PlacedService, Project, Service } from './config/project.ts';
export { type ServiceSelection, selectServices } from './config/select-services.ts';
export type { RawSettings, Settings } from './config/settings.ts';
export { type RetireChoice, type RetiredLogin, retireCredentials } from './credentials/retire-credentials.ts';
export { type RotatedCredentials, type RotatedLogin, rotateCredentials } from './credentials/rotate-credentials.ts';
export { createDatabase, dropDatabase, existingDatabases } from './databases/create-database.ts';
export { type DocsReport, docs } from './docs/docs.ts';
export { type DownReport, down } from './down/down.ts';
export { type FleetErrorCode, fleetError, fleetErrorCodes } from './errors.ts';
export { generate } from './generate/generate.ts';
export { type GenerateReport, generateClients } from './generate/generate-clients.ts';
export { installKit, type KitChange } from './kit/install-kit.ts';
export { type KitFile, kitFiles } from './kit/kit-files.ts';
export { migrationsNeedKit } from './kit/needs-kit.ts';
export { type MigratedService, type MigrateReport, migrate } from './migrate/migrate.ts';
export { migrateDatabase } from './migrate/migrate-database.ts';
export { type Migration, readMigrations } from './migrate/migration-files.ts';
export { type NewMigration, newMigration } from './migrate/new-migration.ts';
export { type NewServices, type NewServicesChoice, newServices } from './new/new-services.ts';
export { type ConnectOptions, clientConfig } from './postgres/client-config.ts';
export { type Client, connect, withClient } from './postgres/connect.ts';
export { quoteIdentifier, quoteLiteral } from './postgres/quote.ts';
export { redact } from './postgres/redact.ts';
export { OLDEST_MAJOR, type ServerVersion, serverVersion } from './postgres/server-version.ts';
export { hasSqlState, type SqlStateName, sqlState } from './postgres/sqlstate.ts';
export {
  type Coverage,
  type Lack,
  type ProgressReport,
  progress,
  type ServiceProgress,
} from './progress/progress.ts';
export type { Progress, VerbContext } from './progress.ts';
export { type ProveChoice, prove } from './prove/prove.ts';
export type { ProvenConnections, ProvenService, ProveReport, Surprise } from './prove/report.ts';
export { type ResetChoice, reset } from './reset/reset.ts';
export { actAsOwner, actAsService } from './roles/act-as.ts';
export { ensureDatabaseRights } from './roles/database-rights.ts';
export {
  type EnsuredRoles,
  ensureClusterRoles,
  ensureDatabaseRoles,
  ensureRoles,
  type VerifiersFor,
} from './roles/ensure-roles.ts';
export { createOwnedDatabase, dropDatabaseRoles } from './roles/owned-database.ts';
export type { SeedOptions } from './seed/prepare-seeds.ts';
export { type SeedChoice, seed } from './seed/seed.ts';
export { type SeededService, type SeedReport, seedServices } from './seed/seed-services.ts';
export type { EmbeddedProject } from './server/azora-home.ts';
export { type Binaries, embeddedBinaries } from './server/binaries.ts';
export { type ChosenServer, type ChosenServers, chooseServers } from './server/choose-servers.ts';
export { describeServer } from './server/describe-server.ts';
export { assertRoomOnDisk, type DiskNeed } from './server/disk-room.ts';
export { type EmbeddedStatus, embeddedStatus } from './server/embedded-status.ts';
export { checkExternal } from './server/external-server.ts';
export { folderSizeBytes } from './server/folder-size.ts';
export { placeOn, placeServices } from './server/place-services.ts';
export type { Postmaster } from './server/postmaster.ts';
export { type LockOptions, withLock } from './server/process-lock.ts';
export { resolveServers, type ServedProject, startServers } from './server/resolve-servers.ts';
export { type RunResult, runAs } from './server/run-as.ts';
export { type ServerUser, serverUser } from './server/server-user.ts';
export { startEmbedded } from './server/start-embedded.ts';
export { stopEmbedded } from './server/stop-embedded.ts';
export { type LeftoverData, type Orphans, stopOrphans } from './server/stop-orphans.ts';
export { type StatusRow, status } from './status/status.ts';
export type { ServiceFailure } from './up/failures.ts';
export type { ExternalPlan } from './up/server-step.ts';
export { type UpChoice, type UpReport, up } from './up/up.ts';
export { serviceUrl, type UrlChoice, type UrlUser } from './url/service-url.ts';
