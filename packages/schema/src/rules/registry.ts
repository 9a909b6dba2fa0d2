import { accessContradiction } from './access-contradiction.ts';
import { accessIndexed } from './access-indexed.ts';
import { allowUnknown } from './allow-unknown.ts';
import { allowUnused } from './allow-unused.ts';
import { annotationFieldExists } from './annotation-field-exists.ts';
import { annotationOnce } from './annotation-once.ts';
import { anonymizeSatisfiable } from './anonymize-satisfiable.ts';
import { appendOnlyCascade } from './append-only-cascade.ts';
import { appendOnlyErase } from './append-only-erase.ts';
import { appendOnlyUnchanging } from './append-only-unchanging.ts';
import { checkEnumValue } from './check-enum-value.ts';
import { checkImmutable } from './check-immutable.ts';
import { checkListEmpty } from './check-list-empty.ts';
import { checkListMissing } from './check-list-missing.ts';
import { checkPattern } from './check-pattern.ts';
import { checkSql } from './check-sql.ts';
import { closedValueSets } from './closed-value-sets.ts';
import { columnNameSnake } from './column-name-snake.ts';
import { complianceStatus } from './compliance-status.ts';
import { databaseNameUnique } from './database-name-unique.ts';
import { decimalMoney } from './decimal-money.ts';
import { domainFactsStated } from './domain-facts-stated.ts';
import { encryptedColumn } from './encrypted-column.ts';
import { eraseReachesChildren } from './erase-reaches-children.ts';
import { eraseStated } from './erase-stated.ts';
import { foreignKeyCycle } from './foreign-key-cycle.ts';
import { foreignKeyIndexed } from './foreign-key-indexed.ts';
import { identifierLength } from './identifier-length.ts';
import { indexAnnotationPlain } from './index-annotation-plain.ts';
import { indexNameLength } from './index-name-length.ts';
import { modelAccess } from './model-access.ts';
import { modelDocumented } from './model-documented.ts';
import { modelFilledIn } from './model-filled-in.ts';
import { modelsAlike } from './models-alike.ts';
import { numberBounded } from './number-bounded.ts';
import { outsideIdDeclared } from './outside-id-declared.ts';
import { ownerIsSubject } from './owner-is-subject.ts';
import { periodOrdered } from './period-ordered.ts';
import { piiDeclared } from './pii-declared.ts';
import { piiHasSubject } from './pii-has-subject.ts';
import { pointerContradiction } from './pointer-contradiction.ts';
import { reasonStated } from './reason-stated.ts';
import { redundantIndex } from './redundant-index.ts';
import { refTargetExists } from './ref-target-exists.ts';
import { refTypeMatches } from './ref-type-matches.ts';
import { reservedWord } from './reserved-word.ts';
import { retainByTimestamp } from './retain-by-timestamp.ts';
import { retainOutlivesChildren } from './retain-outlives-children.ts';
import { rootsAudited } from './roots-audited.ts';
import { rootsReferenceCommonModels } from './roots-reference-common-models.ts';
import type { Rule } from './rule.ts';
import { secretDeclared } from './secret-declared.ts';
import { secretNotWritable } from './secret-not-writable.ts';
import { softDeleteOnRoots } from './soft-delete-on-roots.ts';
import { subjectMatchKind } from './subject-match-kind.ts';
import { tableNameSnakePlural } from './table-name-snake-plural.ts';
import { tenantIsTenantModel } from './tenant-is-tenant-model.ts';
import { timestampWithZone } from './timestamp-with-zone.ts';
import { timestamps } from './timestamps.ts';
import { uuidPointerDeclared } from './uuid-pointer-declared.ts';
import { uuidPrimaryKey } from './uuid-primary-key.ts';
import { writesInsertComplete } from './writes-insert-complete.ts';
import { writesReserved } from './writes-reserved.ts';
import { writesWithoutOwner } from './writes-without-owner.ts';

/**
 * Every rule there is: conventions, then annotations, then SQL and references between services.
 * `allow-unused` looks at what the others found, so it stays last.
 */
export const rules: readonly Rule[] = [
  modelDocumented,
  modelFilledIn,
  uuidPrimaryKey,
  tableNameSnakePlural,
  columnNameSnake,
  identifierLength,
  reservedWord,
  indexNameLength,
  timestamps,
  timestampWithZone,
  softDeleteOnRoots,
  closedValueSets,
  decimalMoney,
  uuidPointerDeclared,
  outsideIdDeclared,
  foreignKeyIndexed,
  foreignKeyCycle,
  accessIndexed,
  redundantIndex,
  rootsReferenceCommonModels,
  rootsAudited,
  complianceStatus,
  domainFactsStated,
  numberBounded,
  periodOrdered,
  modelAccess,
  accessContradiction,
  annotationOnce,
  annotationFieldExists,
  ownerIsSubject,
  tenantIsTenantModel,
  writesWithoutOwner,
  writesInsertComplete,
  writesReserved,
  secretNotWritable,
  secretDeclared,
  encryptedColumn,
  piiDeclared,
  piiHasSubject,
  subjectMatchKind,
  eraseStated,
  reasonStated,
  eraseReachesChildren,
  anonymizeSatisfiable,
  appendOnlyCascade,
  appendOnlyUnchanging,
  appendOnlyErase,
  retainByTimestamp,
  retainOutlivesChildren,
  pointerContradiction,
  checkSql,
  checkEnumValue,
  checkImmutable,
  checkPattern,
  checkListMissing,
  checkListEmpty,
  indexAnnotationPlain,
  refTargetExists,
  refTypeMatches,
  databaseNameUnique,
  modelsAlike,
  allowUnknown,
  allowUnused,
];
