export { chooseServer, DEFAULT_SERVER, type ServerChoice, type ServerSources } from './address/choose-server.ts';
export { databaseUrl, HIDDEN_PASSWORD, parseDatabaseUrl, type ServerAddress } from './address/server-address.ts';
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
export { AzoraError, type AzoraErrorDetails, isAzoraError, type SchemaErrorCode, schemaErrorCodes } from './errors.ts';
export type { Finding, Position } from './finding.ts';
export { didYouMean, nearest } from './nearest.ts';
export type { PrismaParser, SchemaFile } from './read/datamodel.ts';
export { datasourceProvider } from './read/modern-header.ts';
export { type ReadResult, readContract, type SchemaSource } from './read/read-contract.ts';
export { rowId } from './rows/row-id.ts';
export type { Rule, RuleContext, Violation } from './rules/rule.ts';
export { type SqlFault, type SqlParser, SqlSyntaxError } from './sql/sql-parser.ts';
