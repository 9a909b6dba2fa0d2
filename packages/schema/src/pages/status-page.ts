import { fieldAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import type { Contract, Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { declaredKeys } from '../facts/index-cover.ts';
import { code, markdownTable, paragraphs } from './markdown.ts';

/** `docs/DATABASE-STATUS.md`: a row a service, with what its contract has, and a last one with the sums. */
export const statusPage = (contracts: readonly Contract[]): string => {
  const rows = contracts.map(countsOf);
  const total = (figure: (typeof FIGURES)[number]): number => rows.reduce((sum, row) => sum + row[figure], 0);
  return paragraphs([
    '# The databases',
    '<!-- Written by `azora docs` from the contracts. Do not edit. -->',
    `A row a service. Relations are foreign keys, references point at rows of other services' databases; indexes are those
besides primary keys, unique keys among them; checks are facts that PostgreSQL keeps for every row. Features count the
models that have an owner, belong to an organisation (tenant), are open to everybody signed in (shared) or to the service
alone (internal), whose changes are recorded (audited) or impossible (append-only), that are purged in time (retained),
and that hold personal data or secrets.`,
    markdownTable(
      ['service', 'database', ...FIGURES, 'features'],
      [
        ...rows.map((row) => [
          `[${row.service}](services/${row.service}.md)`,
          code(row.database),
          ...FIGURES.map((figure) => grouped(row[figure])),
          row.features.join(', '),
        ]),
        [`**${grouped(rows.length)} services**`, '', ...FIGURES.map((figure) => `**${grouped(total(figure))}**`), ''],
      ],
    ),
  ]);
};

const FIGURES = ['models', 'relations', 'references', 'indexes', 'checks'] as const;

const grouped = (value: number): string => value.toLocaleString('en-US');

interface Counts {
  readonly service: string;
  readonly database: string;
  readonly models: number;
  readonly relations: number;
  readonly references: number;
  readonly indexes: number;
  readonly checks: number;
  readonly features: readonly string[];
}

const countsOf = ({ service, database, models }: Contract): Counts => ({
  service,
  database,
  models: models.length,
  relations: sum(models, ({ relations }) => relations.length),
  references: sum(models, ({ columns }) => columns.filter((column) => fieldAnnotation(column, 'ref')).length),
  indexes: sum(
    models,
    (model) =>
      declaredKeys(model).length -
      1 +
      modelAnnotations(model, 'unique').length +
      modelAnnotations(model, 'index').length,
  ),
  checks: sum(models, (model) => modelAnnotations(model, 'check').length),
  features: featuresOf(models),
});

const sum = (models: readonly Model[], count: (model: Model) => number): number =>
  models.reduce((total, model) => total + count(model), 0);

/** How many models have what follows from an annotation, in a fixed order. */
const featuresOf = (models: readonly Model[]): readonly string[] => {
  const count = (holds: (model: Model) => boolean): number => models.filter(holds).length;
  const features: readonly (readonly [what: string, models: number])[] = [
    ['owned', count((model) => hasAnnotation(model, 'owner', 'ownerVia'))],
    ['tenant', count((model) => hasAnnotation(model, 'tenant'))],
    ['shared', count((model) => hasAnnotation(model, 'shared'))],
    ['internal', count((model) => hasAnnotation(model, 'internal'))],
    ['audited', count((model) => hasAnnotation(model, 'audited'))],
    ['append-only', count((model) => hasAnnotation(model, 'appendOnly'))],
    ['retained', count((model) => hasAnnotation(model, 'retain'))],
    ['personal', count(({ columns }) => columns.some((column) => fieldAnnotation(column, 'pii')))],
    ['secret', count(({ columns }) => columns.some((column) => fieldAnnotation(column, 'secret')))],
  ];
  return features.filter(([, number]) => number > 0).map(([what, number]) => `${what} ${number}`);
};
