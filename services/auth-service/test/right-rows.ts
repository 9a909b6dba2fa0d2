import { hex64, idOf, type RightRows } from '@azora/testkit';

export const morning = '2026-11-20T08:00:00Z';

/** A row of each table of auth-service that nothing refuses, for its tests to break. */
export const rightRows: RightRows = {
  users: { email: (number: number) => `person${number}@azora.world`, name: 'Themba Ndlovu', created_at: morning },
  sessions: {
    user_id: idOf('users'),
    token_hash: hex64,
    methods: ['PASSWORD'],
    authenticated_at: morning,
    expires_at: '2026-11-21T08:00:00Z',
    created_at: morning,
  },
  tokens: {
    user_id: idOf('users'),
    type: 'REFRESH',
    token_hash: hex64,
    session_id: idOf('sessions'),
    generation: (number: number) => number,
    expires_at: '2026-11-27T08:00:00Z',
    created_at: morning,
  },
  mfa_settings: { user_id: idOf('users') },
  user_profiles: { user_id: idOf('users'), created_at: morning },
  accounts: {
    user_id: idOf('users'),
    provider: 'GOOGLE',
    provider_account_id: (number: number) => String(number),
    provider_email: 'student@azora.world',
  },
  audit_logs: { user_id: idOf('users'), event: 'SIGNED_IN', outcome: 'SUCCESS' },
};
