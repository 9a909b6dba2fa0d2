import { defineSeed, rowId } from '@azora/db/seed';

export default defineSeed('library-service', {
  reference: {
    Book: {
      emma: { isbn: '9780141439587', title: 'Emma' },
    },
  },
  demo: {
    Loan: {
      'ada/emma': {
        bookId: rowId('library-service.Book', 'emma'),
        userId: rowId('people-service.User', 'ada'),
      },
    },
  },
});
