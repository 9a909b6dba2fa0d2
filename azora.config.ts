import { defineConfig } from '@azora/fleet/config';

export default defineConfig({
  preset: 'azora',
  subjectModel: 'auth-service.User',
  tenantModel: 'enterprise-service.Organization',
  commonModels: ['auth-service.User', 'enterprise-service.Organization', 'azora-covenant.ConstitutionalCompliance'],
});
