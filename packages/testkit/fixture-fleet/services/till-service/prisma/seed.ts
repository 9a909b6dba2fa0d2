import { defineSeed, rowId } from '@azora/db/seed';

export default defineSeed('till-service', {
  demo: {
    Payment: {
      'ada/emma': {
        loanId: rowId('library-service.Loan', 'ada/emma'),
        userId: rowId('people-service.User', 'ada'),
        amount: '1.50',
      },
    },
  },
});
