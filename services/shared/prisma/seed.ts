import { defineSeed, initially, rowId } from '@azora/db/seed';
import { COUNTRIES } from './tables/countries.ts';
import { CURRENCIES, HISTORIC } from './tables/currencies.ts';
import { LANGUAGES } from './tables/languages.ts';
import { SUBDIVISIONS } from './tables/subdivisions.ts';
import { LINKS, TZDB_VERSION, ZONES } from './tables/time-zones.ts';

/** CLDR's. */
type PluralCategory = 'ZERO' | 'ONE' | 'TWO' | 'FEW' | 'MANY' | 'OTHER';

type Line = (index: number) => string | undefined;

/** The rows of a table in the text: a line each, cells apart by `|`, the first the natural key. An empty cell is none. */
const rows = <Row>(table: string, row: (cell: Line) => Row): Record<string, Row> =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((line) => line.split('|'))
      .map((cells) => [cells[0], row((index) => cells[index] || undefined)]),
  );

/** A cell that no line of a table leaves empty. */
const needed = (cell: string | undefined): string => {
  if (cell === undefined) throw new Error('A line of a table lacks a cell that every line needs.');
  return cell;
};

const number = (cell: string | undefined) => (cell === undefined ? undefined : Number(cell));
const list = (cell: string | undefined) => cell?.split(',') ?? [];
const place = (cell: string | undefined) => ({ latitude: cell?.split(',')[0], longitude: cell?.split(',')[1] });

const WEEKDAYS = { SUN: 'SUNDAY', SAT: 'SATURDAY', FRI: 'FRIDAY', MON: 'MONDAY' } as const;
const KINDS = { F: 'FUND', M: 'METAL', S: 'SUPRANATIONAL', N: 'NATIONAL' } as const;
/** In which the interface is offered; the others are for names and for people's profiles. */
const SUPPORTED = new Set(['en', 'en-ZA', 'af', 'st', 'tn', 'xh', 'zu', 'fr', 'pt', 'sw']);
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr']);

const educator = rowId('auth-service.User', 'educator@azora.world');
const student = rowId('auth-service.User', 'student@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');

/** A message of the platform's own, as it came reviewed with the release. */
const released = (messageKey: string, languageCode: string, sourcePattern: string, pattern: string) => ({
  namespace: 'azora-education',
  messageKey,
  languageCode,
  sourcePattern,
  pattern,
  state: 'FINAL' as const,
  reviewedAt: '2026-01-12T09:00:00Z',
});

export default defineSeed('shared', {
  reference: {
    Currency: {
      ...rows(CURRENCIES, (cell) => ({
        code: cell(0),
        numericCode: cell(1),
        name: cell(2),
        symbol: cell(3),
        minorUnit: cell(4) === 'N.A.' ? undefined : (number(cell(4)) ?? 2),
        kind: KINDS[(cell(5) ?? 'N') as keyof typeof KINDS],
        cashRounding: cell(6),
      })),
      ...rows(HISTORIC, (cell) => ({
        code: cell(0),
        numericCode: cell(1),
        name: cell(2),
        minorUnit: 2,
        status: 'HISTORIC',
        withdrawnOn: cell(3),
        successorCode: cell(4),
      })),
      AZR: { code: 'AZR', kind: 'TOKEN', name: 'Azora', minorUnit: 8 },
      BTC: { code: 'BTC', kind: 'TOKEN', name: 'Bitcoin', symbol: '₿', minorUnit: 8, dti: '4H95J0R2X' },
      ETH: { code: 'ETH', kind: 'TOKEN', name: 'Ether', symbol: 'Ξ', minorUnit: 18, dti: 'X9J9K872S' },
    },
    Country: {
      ...rows(COUNTRIES, (cell) => ({
        alpha2: cell(0),
        alpha3: cell(1),
        numericCode: cell(2),
        shortName: cell(3),
        formalName: cell(4),
        callingCode: cell(5),
        tenderCode: cell(6),
        firstDayOfWeek: WEEKDAYS[(cell(7) ?? 'MON') as keyof typeof WEEKDAYS],
        isIndependent: cell(8) !== '-',
      })),
      // Codes that are met in data though no country has them.
      DD: {
        alpha2: 'DD',
        alpha3: 'DDR',
        numericCode: '278',
        shortName: 'German Democratic Republic',
        status: 'FORMERLY_USED',
        withdrawnOn: '1990-10-30',
        isIndependent: false,
      },
      ...rows(
        [
          'EU|European Union|EXCEPTIONALLY_RESERVED',
          'UK|United Kingdom, as it names itself|EXCEPTIONALLY_RESERVED',
          'AN|Netherlands Antilles|TRANSITIONALLY_RESERVED',
          'SF|Finland, on older road vehicles|INDETERMINATELY_RESERVED',
          'XK|Kosovo|USER_ASSIGNED',
        ].join('\n'),
        (cell) => ({ alpha2: cell(0), shortName: cell(1), status: cell(2), isIndependent: false }),
      ),
    },
    Language: rows(LANGUAGES, (cell) => ({
      code: needed(cell(0)),
      iso639_3: needed(cell(1)),
      englishName: needed(cell(2)),
      endonym: needed(cell(3)),
      script: needed(cell(4)),
      direction: RIGHT_TO_LEFT.has(cell(4) ?? '') ? 'RTL' : 'LTR',
      pluralCategories: list(cell(5)) as PluralCategory[],
      isSupported: initially(SUPPORTED.has(cell(0) ?? '')),
      fallbackCode: cell(0) === 'en' ? undefined : cell(0) === 'pt-BR' ? 'pt' : cell(0) === 'es-419' ? 'es' : 'en',
    })),
    AdministrativeSubdivision: rows(SUBDIVISIONS, (cell) => ({
      code: needed(cell(0)),
      countryCode: needed(cell(0)).slice(0, 2),
      name: needed(cell(1)),
      nameLanguageCode: 'en',
      localVariation: cell(2),
      category: cell(0)?.startsWith('ZA') ? 'PROVINCE' : cell(0) === 'NG-FC' ? 'CAPITAL_TERRITORY' : 'STATE',
    })),
    TimeZone: {
      UTC: { name: 'UTC', standardOffsetMinutes: 0, countryCodes: [], tzdbVersion: TZDB_VERSION },
      ...rows(ZONES, (cell) => ({
        name: cell(0),
        standardOffsetMinutes: number(cell(1)),
        daylightOffsetMinutes: number(cell(2)),
        countryCodes: list(cell(3)),
        ...place(cell(4)),
        metazone: cell(5),
        tzdbVersion: TZDB_VERSION,
      })),
      ...rows(LINKS, (cell) => ({
        name: cell(0),
        kind: 'LINK',
        canonicalName: cell(1),
        countryCodes: list(cell(2)),
        standardOffsetMinutes: number(cell(3)),
        daylightOffsetMinutes: number(cell(4)),
        ...place(cell(5)),
        tzdbVersion: TZDB_VERSION,
      })),
    },
  },

  demo: {
    TranslationString: {
      'azora-education greeting zu': released('greeting', 'zu', 'Welcome back, {name}', 'Siyakwamukela futhi, {name}'),
      'azora-education greeting af': released('greeting', 'af', 'Welcome back, {name}', 'Welkom terug, {name}'),
      'azora-education lessonsLeft af': {
        ...released(
          'lessonsLeft',
          'af',
          '{count, plural, one {# lesson left} other {# lessons left}}',
          '{count, plural, one {Nog # les} other {Nog # lesse}}',
        ),
        context: 'Under the bar that shows how far a learner has come.',
      },
      'azora-academy greeting zu': {
        ...released('greeting', 'zu', 'Welcome back, {name}', 'Sawubona, {name}! Ngiyajabula ukukubona futhi.'),
        state: 'REVIEWED',
        version: 2,
        translatedById: student,
        reviewedById: educator,
        reviewedAt: '2026-03-04T12:20:00Z',
        organizationId: academy,
        createdAt: '2026-03-03T15:40:00Z',
        updatedAt: '2026-03-04T12:20:00Z',
      },
      'azora-education certificateReady xh': {
        namespace: 'azora-education',
        messageKey: 'certificateReady',
        languageCode: 'xh',
        sourcePattern: 'Your certificate is ready',
        pattern: 'Isatifikethi sakho silungile',
        state: 'TRANSLATED',
        isMachineTranslated: true,
        createdAt: '2026-10-05T08:00:00Z',
      },
      'azora-education certificateReady st': {
        namespace: 'azora-education',
        messageKey: 'certificateReady',
        languageCode: 'st',
        sourcePattern: 'Your certificate is ready',
        pattern: 'Your certificate is ready',
        createdAt: '2026-10-05T08:00:00Z',
      },
    },
  },
});
