export {
  type EraseAction,
  type FieldAnnotation,
  fieldAnnotation,
  type IndexKey,
  type ModelAnnotation,
  modelAnnotations,
  type PiiKind,
  piiKinds,
  type RefTarget,
  type Writes,
} from './annotations/annotation.ts';
export { type PiiReplacement, piiReplacement } from './annotations/pii-replacement.ts';
export { administratorAttacks } from './attacks/administrator-attacks.ts';
export { administratorDatabaseAttacks } from './attacks/administrator-database-attacks.ts';
export { appAttacks } from './attacks/app-attacks.ts';
export { appDatabaseAttacks } from './attacks/app-database-attacks.ts';
export type { Attack, AttackActor, AttackOutcome, AttackSession } from './attacks/attack.ts';
export type { DatabaseFacts } from './attacks/database.ts';
export { type Gap, gapsOf } from './attacks/gaps.ts';
export { readerLoginAttacks } from './attacks/reader-login-attacks.ts';
export { byWorth } from './attacks/rows-by-worth.ts';
export { standingRelations } from './attacks/standing.ts';
export { type Ground, type Strangers, type Target, targetOf } from './attacks/target.ts';
export { columnOf, type KnownRows, keyColumns, type TextRow } from './attacks/text-row.ts';
export { type Catalogue, type CatalogueEntry, type CatalogueWords, entryNamed } from './catalogue/catalogue.ts';
export { compareServices, type DescribedService } from './catalogue/compare-services.ts';
export { type ReadCatalogue, readCatalogue, SERVICE_NAME } from './catalogue/read-catalogue.ts';
export {
  type Column,
  type ColumnDefault,
  type Contract,
  columnNamed,
  type Enum,
  type EnumValue,
  type Index,
  type Model,
  modelNamed,
  type NativeType,
  type ReferentialAction,
  type Relation,
} from './contract.ts';
export { isAggregateRoot } from './facts/aggregate-root.ts';
export { ownColumns } from './facts/own-columns.ts';
export type { Finding, Position } from './finding.ts';
export { categoryIndex } from './pages/category-index.ts';
export { markdownTable } from './pages/markdown.ts';
export { type Reference, referencesByTarget } from './pages/references.ts';
export { type ServicePage, servicePage } from './pages/service-page.ts';
export { statusPage } from './pages/status-page.ts';
export type { PrismaParser, SchemaFile } from './read/datamodel.ts';
export { type ReadResult, readContract, type SchemaSource } from './read/read-contract.ts';
export { serverDefaults } from './read/server-defaults.ts';
export { type CompleteRow, completeRows, SEED_TIME } from './rows/complete-row.ts';
export { evaluateCheck, type StoredRow } from './rows/evaluate-check.ts';
export { planRows, type RowBatch, type RowCycle, type RowPlan } from './rows/plan-rows.ts';
export { type SeedFindingCode, seedFindings } from './rows/row-fault.ts';
export { rowId } from './rows/row-id.ts';
export {
  type Initial,
  initially,
  isSeed,
  type Seed,
  type SeedLayer,
  type SeedRow,
  type SeedRows,
  type SeedSource,
} from './rows/seed.ts';
export { type SeedsToValidate, validateRows } from './rows/validate-rows.ts';
export { type Forbidding, type WrongRow, type WrongRows, wrongRows } from './rows/wrong-rows.ts';
export { rules } from './rules/registry.ts';
export type { Rule, RuleContext, Violation } from './rules/rule.ts';
export { type RuleSettings, runRules } from './rules/run-rules.ts';
export { contractSafeguards } from './safeguards/contract-safeguards.ts';
export { dropSafeguard, isKeyView, type Safeguard } from './safeguards/safeguard.ts';
export { MAX_IDENTIFIER_BYTES, SAFEGUARD_NAME, safeguardName } from './safeguards/safeguard-name.ts';
export { sequenceName } from './safeguards/sequence-name.ts';
export { usesAccess } from './safeguards/uses-access.ts';
export { rootModelName, type ScaffoldChoice, scaffoldService } from './scaffold/scaffold-service.ts';
export { patternFault } from './sql/pattern-fault.ts';
export { type SqlFault, type SqlParser, SqlSyntaxError } from './sql/sql-parser.ts';
