import type { ModelAnnotation } from '../annotations/annotation.ts';
import type { Contract } from '../contract.ts';
import type { Position } from '../finding.ts';
import type { SqlParser } from '../sql/sql-parser.ts';
import type { RuleCode } from './rule-codes.ts';

/** What the rules need to know besides the contracts. */
export interface RuleContext {
  /** The contracts looked at and at least those that their references lead to, by service name. */
  readonly fleet: ReadonlyMap<string, Contract>;
  /** Every service of the fleet with the database it claims, read or not. */
  readonly databases: ReadonlyMap<string, string>;
  /** Services of the fleet whose schema was not, or could not be, read: nothing is said about references to them. */
  readonly unread: ReadonlySet<string>;
  /** `service.Model` of the data subject, e.g. `auth-service.User`; undefined where the fleet has none. */
  readonly subjectModel: string | undefined;
  /** `service.Model` of the organisation, e.g. `enterprise-service.Organization`. */
  readonly tenantModel: string | undefined;
  /** `service.Model` of each model that roots reference, e.g. `auth-service.User`. */
  readonly commonModels: readonly string[];
  readonly sql: SqlParser;
  /** Codes of every rule there is, and of those that run this time. */
  readonly rules: { readonly known: ReadonlySet<string>; readonly running: ReadonlySet<string> };
  /** The `@allow` annotations that exempted something so far: complete when the last rule runs. */
  readonly exempting: ReadonlySet<ModelAnnotation>;
}

/** A finding as a rule states it; the runner adds the rule's code and the service. */
export interface Violation {
  /** Where it stands. */
  readonly at: Position;
  /** The model it is about, so that `@allow` on that model can exempt it; undefined where no model is. */
  readonly model: string | undefined;
  /** The effect: what is wrong and what it leads to. */
  readonly message: string;
  /** The action: what to write instead. */
  readonly help: string;
}

/** One rule, one file, registered in `registry.ts` and named in `rule-codes.ts`. */
export interface Rule {
  /** Kebab-case; also the file's name and the word in `@allow(…)` and in the config. */
  readonly code: RuleCode;
  /**
   * When it runs without being asked for: `always` (a broken contract in any monorepo), or `azora` (a convention or a
   * demanded annotation, on only where the config says `preset: 'azora'`).
   */
  readonly preset: 'always' | 'azora';
  /** Looks at one contract; `context.fleet` lets it follow references. */
  readonly check: (contract: Contract, context: RuleContext) => Iterable<Violation>;
}
