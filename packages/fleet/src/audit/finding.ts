/** What verifying a trail found. Rows first, then seals and files. */
export type FindingKind =
  | 'row-changed'
  | 'row-removed'
  | 'row-inserted'
  | 'seal-forged'
  | 'seal-missing'
  | 'seal-unrecorded'
  | 'seal-differs'
  | 'chain-broken'
  | 'leaves-damaged'
  | 'file-missing'
  | 'trail-altered';

/** A row that a finding is about, as far as the trail still says so. */
export interface FoundRow {
  readonly id: number;
  /** Table and key of the row that the entry tells of; undefined where the entry is gone. */
  readonly table: string | undefined;
  readonly key: string | undefined;
  /** When the entry was written, by its own words; ISO 8601. */
  readonly recordedAt: string | undefined;
  /** For an entry that is gone: when the ones before and after it were written. */
  readonly between: readonly [string | undefined, string | undefined] | undefined;
}

export interface AuditFinding {
  readonly kind: FindingKind;
  /** How many of its kind there are; this is the first. */
  readonly count: number;
  /** One sentence, without the service. */
  readonly message: string;
  readonly row: FoundRow | undefined;
  /** The seal that it is about, or that the row was sealed in. */
  readonly seal: { readonly segment: number; readonly number: number; readonly sealedAt: string } | undefined;
  /** Line of the seal file. */
  readonly line: number | undefined;
}

/** Where it is; what is known. */
export type FindingPlace = Partial<Pick<AuditFinding, 'row' | 'seal' | 'line'>>;

/** Keeps the first finding of each kind and how many there were: a broken trail can differ in every row. */
export interface Findings {
  readonly add: (kind: FindingKind, message: string, place?: FindingPlace, count?: number) => void;
  readonly has: (kind: FindingKind) => boolean;
  readonly list: () => readonly AuditFinding[];
}

/** Whatever else a seal says stays out of reports. */
const placeIn = ({ row, seal, line }: FindingPlace): Pick<AuditFinding, 'row' | 'seal' | 'line'> => ({
  row,
  seal: seal && { segment: seal.segment, number: seal.number, sealedAt: seal.sealedAt },
  line,
});

export const findings = (): Findings => {
  const found = new Map<FindingKind, AuditFinding>();
  return {
    add: (kind, message, place = {}, count = 1) => {
      const first = found.get(kind);
      found.set(
        kind,
        first === undefined ? { kind, count, message, ...placeIn(place) } : { ...first, count: first.count + count },
      );
    },
    has: (kind) => found.has(kind),
    list: () => [...found.values()],
  };
};
