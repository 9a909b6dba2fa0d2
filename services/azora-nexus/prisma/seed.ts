import { defineSeed, rowId } from '@azora/db/seed';

const userId = rowId('auth-service.User', 'student@azora.world');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const react = rowId('azora-education.Course', 'web-development-with-react');
const script = rowId('azora-forge.Job', 'python-data-analysis-script');

const reactForStudent = rowId('azora-nexus.Recommendation', 'student@azora.world web-development-with-react');
const scriptForStudent = rowId('azora-nexus.Recommendation', 'student@azora.world python-data-analysis-script');

/** What the student likes, what was put forward to them, and that they took the job. */
export default defineSeed('azora-nexus', {
  demo: {
    UserProfile: {
      'student@azora.world': {
        userId,
        preferences: { subjects: ['python', 'web'], language: 'en-ZA' },
        behavior: { python: 0.9, 'data analysis': 0.7, react: 0.6 },
        personalizationEnabled: true,
        createdAt: '2025-11-03T13:40:00Z',
        updatedAt: '2026-11-10T15:00:00Z',
      },
    },
    Recommendation: {
      'student@azora.world web-development-with-react': {
        userId,
        type: 'COURSE',
        courseId: react,
        score: '0.82',
        reason: 'You know JavaScript, and web development is among your subjects.',
        context: { page: 'course-list' },
        expiresAt: '2027-05-04T06:00:00Z',
        createdAt: '2026-11-04T06:00:00Z',
      },
      'student@azora.world python-data-analysis-script': {
        userId,
        type: 'JOB',
        jobId: script,
        score: '0.88',
        reason: 'The job asks for Python, which you are learning, and fits into a few weeks.',
        context: { page: 'job-list' },
        expiresAt: '2027-05-09T06:00:00Z',
        createdAt: '2026-11-09T06:00:00Z',
      },
    },
    Interaction: {
      'enrolled in python': {
        userId,
        type: 'JOIN',
        courseId: python,
        eventSource: '/azora-education',
        eventId: 'enrollment-created student@azora.world introduction-to-python-programming',
        occurredAt: '2026-10-12T14:00:00Z',
        createdAt: '2026-10-12T14:00:01Z',
      },
      'looked at react': {
        userId,
        type: 'VIEW',
        courseId: react,
        recommendationId: reactForStudent,
        eventSource: '/azora-education',
        eventId: 'course-viewed student@azora.world web-development-with-react 1',
        occurredAt: '2026-11-05T14:20:00Z',
        createdAt: '2026-11-05T14:20:01Z',
      },
      'looked at the script': {
        userId,
        type: 'VIEW',
        jobId: script,
        recommendationId: scriptForStudent,
        eventSource: '/azora-forge',
        eventId: 'job-viewed student@azora.world python-data-analysis-script 1',
        occurredAt: '2026-11-09T17:05:00Z',
        createdAt: '2026-11-09T17:05:01Z',
      },
      'applied for the script': {
        userId,
        type: 'ACCEPT',
        jobId: script,
        recommendationId: scriptForStudent,
        eventSource: '/azora-forge',
        eventId: 'application-submitted student@azora.world python-data-analysis-script',
        occurredAt: '2026-11-10T15:00:00Z',
        createdAt: '2026-11-10T15:00:01Z',
      },
    },
    AuditLog: {
      'student@azora.world 1': {
        userId,
        actorId: userId,
        action: 'PROFILE_CREATED',
        details: { preferences: ['subjects', 'language'] },
        createdAt: '2025-11-03T13:40:00Z',
      },
      'student@azora.world 2': { userId, actorId: userId, action: 'CONSENT_GIVEN', createdAt: '2025-11-03T13:40:00Z' },
      'student@azora.world 3': { userId, action: 'RECOMMENDATIONS_ISSUED', createdAt: '2026-11-04T06:00:00Z' },
      'student@azora.world 4': { userId, action: 'RECOMMENDATIONS_ISSUED', createdAt: '2026-11-09T06:00:00Z' },
      'student@azora.world 5': {
        userId,
        action: 'BEHAVIOR_UPDATED',
        details: { behavior: ['python', 'data analysis'] },
        createdAt: '2026-11-10T15:00:00Z',
      },
    },
  },
});
