import { defineConfig } from '@azora/fleet/config';

export default defineConfig({
  preset: 'azora',
  subjectModel: 'auth-service.User',
  tenantModel: 'enterprise-service.Organization',
  commonModels: ['auth-service.User', 'enterprise-service.Organization', 'azora-covenant.ConstitutionalCompliance'],
  catalogue: {
    file: 'services/catalogue.tsv',
    priorities: ['existing', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'],
    categories: [
      'core',
      'identity',
      'education',
      'finance',
      'marketplace',
      'communication',
      'content',
      'ai',
      'governance',
      'infrastructure',
      'observability',
      'specialized',
    ],
  },
});
