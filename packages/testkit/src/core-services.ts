/**
 * The nine services that everything is built on, and the three that every schema refers to: what stands for the whole fleet
 * where a test of every day needs real services. All there are take their turn in the tests of AZORA_TEST_FULL=1.
 */
export const CORE_SERVICES: readonly string[] = [
  'ai-family-service',
  'audit-logging-service',
  'auth-service',
  'azora-covenant',
  'azora-education',
  'azora-forge',
  'azora-mint',
  'azora-nexus',
  'azora-sapiens',
  'enterprise-service',
  'health-monitor',
  'notification-service',
];
