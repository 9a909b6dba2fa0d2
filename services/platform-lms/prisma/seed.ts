import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const organization = (slug: string) => rowId('enterprise-service.Organization', slug);
const academy = { organizationId: organization('azora-academy') } as const;
const tenant = { ...academy, tenantId: rowId('platform-lms.LmsTenant', 'azora-academy') } as const;

const LIS = 'http://purl.imsglobal.org/vocab/lis/v2';
const GIB = 1024 ** 3;

const mapping = (sourceName: string, priority: number) => ({
  ...tenant,
  sourceName,
  priority,
  changedById: educator,
  createdAt: '2025-10-02T08:00:00Z',
});

const quota = (limitGib: number, usedBytes: number, fileCount: number, perFileGib: number) => ({
  ...tenant,
  limitBytes: BigInt(limitGib * GIB),
  usedBytes: BigInt(usedBytes),
  fileCount,
  perFileBytes: BigInt(perFileGib * GIB),
  measuredAt: '2026-11-19T02:00:00Z',
  createdAt: '2025-10-01T08:00:00Z',
  updatedAt: '2026-11-19T02:00:00Z',
});

/** The package of the React course, on its way into the academy's site. */
const cartridge = {
  ...tenant,
  requestedById: educator,
  format: 'COMMON_CARTRIDGE_1_3',
  packageFileId: rowId('file-storage-service.StoredFile', 'azora-academy web-development-with-react.imscc'),
  packageSha256: createHash('sha256').update('web-development-with-react.imscc').digest('hex'),
} as const;

/** The academy's site of the LMS, and three sites that are not in use now. */
export default defineSeed('platform-lms', {
  demo: {
    LmsTenant: {
      'azora-academy': {
        ...academy,
        subdomain: 'academy',
        customDomain: 'learn.academy.azora.world',
        domainVerifiedAt: '2025-10-03T09:00:00Z',
        siteAdminId: educator,
        guestAccess: true,
        status: 'LIVE',
        wentLiveAt: '2025-10-06T06:00:00Z',
        createdAt: '2025-10-01T08:00:00Z',
        updatedAt: '2025-10-06T06:00:00Z',
      },
      'mensah-digital': {
        organizationId: organization('mensah-digital'),
        subdomain: 'mensah-digital',
        siteAdminId: employer,
        enrolmentMode: 'BY_KEY',
        landing: 'CATALOGUE',
        createdAt: '2026-11-12T10:00:00Z',
      },
      // Two sites of the beginning, taken out.
      'mensah-digital 2026-02': {
        organizationId: organization('mensah-digital'),
        subdomain: 'mensah-trial',
        siteAdminId: employer,
        enrolmentMode: 'FROM_ONEROSTER',
        status: 'MAINTENANCE',
        wentLiveAt: '2026-02-02T06:00:00Z',
        createdAt: '2026-01-12T09:00:00Z',
        updatedAt: '2026-06-30T15:00:00Z',
        deletedAt: '2026-06-30T15:00:00Z',
      },
      'azora-academy 2025': {
        ...academy,
        subdomain: 'academy-trial',
        siteAdminId: educator,
        enrolmentMode: 'SELF_SERVICE',
        status: 'ARCHIVED',
        wentLiveAt: '2025-09-16T06:00:00Z',
        archivedAt: '2025-09-30T15:00:00Z',
        createdAt: '2025-09-15T09:00:00Z',
        updatedAt: '2025-09-30T15:00:00Z',
        deletedAt: '2025-09-30T15:00:00Z',
      },
    },
    LmsBranding: {
      'azora-academy 1': {
        ...tenant,
        siteName: 'Azora Academy',
        contrastRatio: '17.74',
        createdAt: '2025-10-02T08:00:00Z',
        updatedAt: '2026-01-12T08:00:00Z',
      },
      'azora-academy 2': {
        ...tenant,
        version: 2,
        siteName: 'Azora Academy',
        primaryColour: '#14532d',
        accentColour: '#f59e0b',
        contrastRatio: '17.74',
        fontFamily: 'Atkinson Hyperlegible',
        isLive: true,
        createdAt: '2026-01-12T08:00:00Z',
      },
    },
    LmsRoleMapping: {
      'azora-academy LTI Learner': {
        ...mapping(`${LIS}/membership#Learner`, 30),
        lmsRole: 'STUDENT',
        capabilities: ['VIEW', 'SUBMIT'],
      },
      'azora-academy LTI Instructor': {
        ...mapping(`${LIS}/membership#Instructor`, 70),
        lmsRole: 'INSTRUCTOR',
        capabilities: ['VIEW', 'GRADE', 'EDIT_CONTENT', 'MANAGE_GROUPS', 'EXPORT_GRADES'],
      },
      'azora-academy LTI TeachingAssistant': {
        ...mapping(`${LIS}/membership/Instructor#TeachingAssistant`, 60),
        lmsRole: 'TEACHING_ASSISTANT',
        capabilities: ['VIEW', 'GRADE'],
      },
      'azora-academy LTI Mentor': {
        ...mapping(`${LIS}/membership#Mentor`, 20),
        lmsRole: 'OBSERVER',
        capabilities: ['VIEW'],
      },
      'azora-academy LTI Administrator': {
        ...mapping(`${LIS}/institution/person#Administrator`, 90),
        lmsRole: 'MANAGER',
        capabilities: ['VIEW', 'EDIT_CONTENT', 'MANAGE_GROUPS', 'MANAGE_USERS', 'EXPORT_GRADES'],
      },
    },
    GradingDefault: {
      'azora-academy ANY 2025': {
        ...tenant,
        passPercent: 40,
        changedById: educator,
        effectiveFrom: '2025-10-06',
        effectiveTo: '2026-01-14',
        createdAt: '2025-10-02T08:30:00Z',
      },
      'azora-academy ANY 2026': {
        ...tenant,
        passPercent: 50,
        lateDeductionPercent: 5,
        lateMinimumPercent: 50,
        changedById: educator,
        effectiveFrom: '2026-01-14',
        createdAt: '2026-01-09T08:30:00Z',
      },
      'azora-academy SHORT_COURSE 2026': {
        ...tenant,
        courseCategory: 'SHORT_COURSE',
        calculation: 'POINTS',
        passPercent: 70,
        changedById: educator,
        effectiveFrom: '2026-01-14',
        createdAt: '2026-01-09T08:35:00Z',
      },
    },
    CourseImportJob: {
      'web-development-with-react.imscc': {
        ...cartridge,
        shiftDays: 364,
        progressPercent: 100,
        resourceCount: 86,
        importedCount: 84,
        skippedCount: 2,
        issues: [
          { resource: 'i_wiki_014', why: 'link to a page that the cartridge lacks' },
          { resource: 'i_lti_003', why: 'tool is not registered here' },
        ],
        status: 'COMPLETED_WITH_ISSUES',
        startedAt: '2026-01-12T10:00:04Z',
        finishedAt: '2026-01-12T10:02:31Z',
        createdAt: '2026-01-12T10:00:00Z',
        updatedAt: '2026-01-12T10:02:31Z',
      },
      'web-development-with-react.imscc, in vain': {
        ...cartridge,
        shiftDays: 364,
        resourceCount: 86,
        status: 'FAILED',
        failure: 'imsmanifest.xml: the file storage did not answer within 30 s',
        startedAt: '2026-01-12T09:41:03Z',
        finishedAt: '2026-01-12T09:41:34Z',
        createdAt: '2026-01-12T09:41:00Z',
        updatedAt: '2026-01-12T09:41:34Z',
      },
      // Packed again, with the page that was missing; the tool is registered by then.
      'web-development-with-react.imscc, corrected': {
        ...cartridge,
        packageSha256: createHash('sha256').update('web-development-with-react.imscc 2').digest('hex'),
        shiftDays: 364,
        overwrites: true,
        progressPercent: 100,
        resourceCount: 87,
        importedCount: 87,
        status: 'COMPLETED',
        startedAt: '2026-01-15T10:00:02Z',
        finishedAt: '2026-01-15T10:02:40Z',
        createdAt: '2026-01-15T10:00:00Z',
        updatedAt: '2026-01-15T10:02:40Z',
      },
      'web-development-with-react.imscc for 2027': {
        ...cartridge,
        shiftDays: 728,
        progressPercent: 46,
        resourceCount: 86,
        importedCount: 39,
        skippedCount: 1,
        issues: [{ resource: 'i_wiki_014', why: 'link to a page that the cartridge lacks' }],
        status: 'RUNNING',
        startedAt: '2026-11-19T21:57:05Z',
        createdAt: '2026-11-19T21:57:00Z',
        updatedAt: '2026-11-19T21:58:20Z',
      },
      'web-development-with-react.imscc for the evening class of 2027': {
        ...cartridge,
        shiftDays: 742,
        progressPercent: 5,
        status: 'VALIDATING',
        startedAt: '2026-11-19T21:58:10Z',
        createdAt: '2026-11-19T21:58:00Z',
        updatedAt: '2026-11-19T21:58:20Z',
      },
      'web-development-with-react.imscc for the second half of 2027': {
        ...cartridge,
        shiftDays: 910,
        status: 'QUEUED',
        createdAt: '2026-11-19T21:59:00Z',
      },
    },
    LmsStorageQuota: {
      'azora-academy COURSE_FILES': { ...quota(50, 11_274_289_152, 2143, 2), area: 'COURSE_FILES' },
      'azora-academy SUBMISSIONS': { ...quota(20, 5_905_580_032, 8817, 1), area: 'SUBMISSIONS' },
      'azora-academy RECORDINGS': { ...quota(200, 178_241_142_784, 164, 8), area: 'RECORDINGS', state: 'WARNED' },
    },
  },
});
