import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const frontend = (name: string) => rowId('master-ui-service.MicroFrontend', name);
const layout = (key: string) => rowId('master-ui-service.LayoutTemplate', key);
const tokens = (key: string) => rowId('master-ui-service.ThemeTokenSet', key);
const node = (key: string) => rowId('master-ui-service.NavigationNode', key);
const release = (key: string) => rowId('master-ui-service.MicroFrontendRelease', key);

const integrity = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const entryOf = (name: string, version: string) => `https://cdn.azora.world/${name}/${version}/remoteEntry.js`;

const built = (name: string, version: string, more: object) => ({
  microFrontendId: frontend(name),
  version,
  entryUrl: entryOf(name, version),
  integrity: integrity(`${name} ${version}`),
  exposes: ['./App'],
  sharedModules: { react: { requiredVersion: '^19.0.0', singleton: true } },
  gzipBytes: 48_220,
  ...more,
});

const colour = (hex: string, components: readonly number[]) => ({ colorSpace: 'srgb', components, hex });

export default defineSeed('master-ui-service', {
  demo: {
    MicroFrontend: {
      learn: {
        name: 'learn',
        remoteName: 'azoraLearn',
        title: 'Learn',
        mountPath: '/learn',
        ownerTeam: 'Azora Academy',
        createdById: educator,
      },
      work: { name: 'work', remoteName: 'azoraWork', title: 'Work', mountPath: '/work', ownerTeam: 'Azora Forge' },
      wallet: {
        name: 'wallet',
        remoteName: 'azoraWallet',
        title: 'Wallet',
        mountPath: '/wallet',
        isolation: 'SHADOW_DOM',
        ownerTeam: 'Azora Mint',
      },
      tutor: {
        name: 'tutor',
        remoteName: 'azoraTutor',
        title: 'Elara',
        mountPath: '/learn/tutor',
        featureFlagId: rowId('global-service.FeatureFlag', 'tutor.memory'),
        ownerTeam: 'Azora Sapiens',
      },
      'mensah-shop': {
        name: 'mensah-shop',
        remoteName: 'mensahShop',
        title: 'Shop fronts',
        mountPath: '/mensah/shop',
        framework: 'VUE',
        isolation: 'IFRAME',
        ownerTeam: 'Shop fronts',
        createdById: employer,
        organizationId: mensah,
      },
    },
    MicroFrontendRelease: {
      'learn 1.8.0': built('learn', '1.8.0', { status: 'AVAILABLE', releasedAt: '2026-10-06T06:00:00Z' }),
      'learn 1.9.0': built('learn', '1.9.0', { status: 'CURRENT', releasedAt: '2026-11-12T18:40:00Z' }),
      'learn 2.0.0-beta.1': built('learn', '2.0.0-beta.1', { channel: 'BETA' }),
      'wallet 1.2.0': built('wallet', '1.2.0', {
        exposes: ['./App', './Balance'],
        status: 'CURRENT',
        releasedAt: '2026-09-01T06:00:00Z',
      }),
      'wallet 1.3.0': built('wallet', '1.3.0', {
        channel: 'CANARY',
        status: 'WITHDRAWN',
        releasedAt: '2026-11-03T06:00:00Z',
        withdrawnAt: '2026-11-03T09:30:00Z',
      }),
    },
    ImportMapEntry: {
      learn: {
        specifier: '@azora/learn',
        address: entryOf('learn', '1.9.0'),
        integrity: integrity('learn 1.9.0'),
        releaseId: release('learn 1.9.0'),
      },
      icons: { specifier: '@azora/icons/', address: 'https://cdn.azora.world/icons/3.1.0/' },
    },
    NavigationNode: {
      learn: { position: 1, labelKey: 'nav.learn', icon: 'book', path: '/learn', microFrontendId: frontend('learn') },
      work: { position: 2, labelKey: 'nav.work', icon: 'briefcase', path: '/work', microFrontendId: frontend('work') },
      'before the timetable': {
        area: 'SIDEBAR',
        position: 0,
        kind: 'DIVIDER',
        createdById: educator,
        organizationId: academy,
      },
      'learn tutor': {
        parentId: node('learn'),
        position: 1,
        labelKey: 'nav.tutor',
        path: '/learn/tutor',
        microFrontendId: frontend('tutor'),
        featureFlagId: rowId('global-service.FeatureFlag', 'tutor.memory'),
      },
      wallet: {
        area: 'USER_MENU',
        position: 1,
        labelKey: 'nav.wallet',
        path: '/wallet',
        microFrontendId: frontend('wallet'),
        requiredScopes: ['wallets:read'],
      },
      help: {
        area: 'FOOTER',
        position: 1,
        kind: 'LINK',
        labelKey: 'nav.help',
        externalUrl: 'https://help.azora.world',
      },
      'azora-academy timetable': {
        area: 'SIDEBAR',
        position: 1,
        labelKey: 'nav.timetable',
        path: '/learn/timetable',
        createdById: educator,
        organizationId: academy,
      },
    },
    LayoutTemplate: {
      'dashboard wide': { slug: 'dashboard', title: 'First page', status: 'PUBLISHED', minWidthPx: 900 },
      'dashboard phone': {
        slug: 'dashboard',
        title: 'First page on a phone',
        status: 'PUBLISHED',
        maxWidthPx: 900,
        columnCount: 4,
        gapPx: 8,
      },
      'azora-academy classroom': {
        slug: 'classroom',
        title: 'Lesson beside the talk of the class',
        createdById: educator,
        organizationId: academy,
      },
      'dashboard wide 2025': {
        slug: 'dashboard-2025',
        title: 'First page of the year 2025',
        status: 'RETIRED',
        minWidthPx: 900,
        columnCount: 8,
        createdAt: '2025-09-08T08:00:00Z',
        updatedAt: '2026-01-19T06:00:00Z',
      },
    },
    LayoutRegion: {
      'dashboard wide header': {
        layoutId: layout('dashboard wide'),
        name: 'header',
        landmark: 'BANNER',
        rowStart: 1,
        rowEnd: 2,
        columnStart: 1,
        columnEnd: 13,
      },
      'dashboard wide courses': {
        layoutId: layout('dashboard wide'),
        name: 'courses',
        landmark: 'MAIN',
        rowStart: 2,
        rowEnd: 4,
        columnStart: 1,
        columnEnd: 9,
        microFrontendId: frontend('learn'),
        exposedModule: './App',
        properties: { show: 'in-progress' },
      },
      'dashboard wide wallet': {
        layoutId: layout('dashboard wide'),
        name: 'wallet',
        landmark: 'COMPLEMENTARY',
        rowStart: 2,
        rowEnd: 3,
        columnStart: 9,
        columnEnd: 13,
        microFrontendId: frontend('wallet'),
        exposedModule: './Balance',
      },
    },
    ThemeTokenSet: {
      'azora light': {
        slug: 'azora',
        title: 'Azora',
        status: 'PUBLISHED',
        contrastCheckedAt: '2026-09-01T09:00:00Z',
      },
      'azora dark': {
        slug: 'azora',
        title: 'Azora at night',
        mode: 'DARK',
        extendsId: tokens('azora light'),
        status: 'PUBLISHED',
        contrastCheckedAt: '2026-09-01T09:10:00Z',
      },
      'azora-academy light': {
        slug: 'azora-academy',
        title: 'Azora Academy',
        extendsId: tokens('azora light'),
        createdById: educator,
        organizationId: academy,
      },
      'azora high contrast': {
        slug: 'azora',
        title: 'Azora in high contrast, first try',
        mode: 'HIGH_CONTRAST',
        extendsId: tokens('azora dark'),
        status: 'RETIRED',
        contrastCheckedAt: '2026-03-02T09:00:00Z',
        createdById: educator,
        createdAt: '2026-02-23T09:00:00Z',
        updatedAt: '2026-09-01T09:15:00Z',
      },
    },
    DesignToken: {
      'azora light color.text.primary': {
        setId: tokens('azora light'),
        tokenPath: 'color.text.primary',
        tokenType: 'COLOR',
        tokenValue: colour('#1b1b1f', [0.106, 0.106, 0.122]),
      },
      'azora light color.brand': {
        setId: tokens('azora light'),
        tokenPath: 'color.brand',
        tokenType: 'COLOR',
        tokenValue: colour('#006d5b', [0, 0.427, 0.357]),
      },
      'azora light color.link': {
        setId: tokens('azora light'),
        tokenPath: 'color.link',
        tokenType: 'COLOR',
        aliasPath: 'color.brand',
      },
      'azora light space.medium': {
        setId: tokens('azora light'),
        tokenPath: 'space.medium',
        tokenType: 'DIMENSION',
        tokenValue: { value: 16, unit: 'px' },
      },
      'azora dark color.text.primary': {
        setId: tokens('azora dark'),
        tokenPath: 'color.text.primary',
        tokenType: 'COLOR',
        tokenValue: colour('#e6e1e5', [0.902, 0.882, 0.898]),
      },
      'azora-academy light color.brand': {
        setId: tokens('azora-academy light'),
        tokenPath: 'color.brand',
        tokenType: 'COLOR',
        tokenValue: colour('#8a3b12', [0.541, 0.231, 0.071]),
      },
    },
  },
});
