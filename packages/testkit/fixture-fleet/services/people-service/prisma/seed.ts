import { defineSeed } from '@azora/db/seed';

export default defineSeed('people-service', {
  demo: {
    User: {
      ada: { email: 'ada@example.org', displayName: 'Ada' },
      ben: { email: 'ben@example.org', displayName: 'Ben' },
    },
  },
});
