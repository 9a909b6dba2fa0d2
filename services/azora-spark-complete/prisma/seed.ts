import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const repository = (name: string) => rowId('azora-spark-complete.CodeRepository', name);
const thread = rowId('azora-spark-complete.CodeChatThread', 'rows without a date');
const suggestion = (key: string) => rowId('azora-spark-complete.CompletionSuggestion', key);
const index = rowId('azora-spark-complete.CodeSymbolIndex', 'sales-report 2026-11-19');
const call = rowId('llm-wrapper-service.CompletionCall', 'clean.py drops duplicates');
const commit = (text: string): string => createHash('sha1').update(text).digest('hex');

/** What was put forward to Themba in the script that cleans the sales. */
const inClean = {
  userId: student,
  repositoryId: repository('sales-report'),
  programmingLanguage: 'python',
  path: 'clean.py',
};

const diff = `--- a/clean.py
+++ b/clean.py
@@ -12,2 +12,3 @@
-rows = rows.dropna()
+without_date = rows["date"].isna().sum()
+rows = rows.dropna(subset=["date"])
 print(len(rows))
`;

export default defineSeed('azora-spark-complete', {
  demo: {
    CodeRepository: {
      'sales-report': {
        ownerId: student,
        remoteUrl: 'https://github.com/themba-ndlovu/sales-report',
        excludedPaths: ['data/*.csv'],
        sizeBytes: 184_320,
        status: 'INDEXED',
        lastIndexedAt: '2026-11-19T15:21:00Z',
        createdAt: '2026-11-13T15:00:00Z',
        updatedAt: '2026-11-19T15:21:00Z',
      },
      'shop-fronts': {
        ownerId: employer,
        remoteUrl: 'ssh://git@github.com/mensah-digital/shop-fronts',
        visibility: 'INTERNAL',
        learnsFrom: 'MEMBERS',
        sizeBytes: 48_234_496,
        status: 'INDEXING',
        organizationId: mensah,
        createdAt: '2026-05-04T10:00:00Z',
        updatedAt: '2026-11-19T16:00:00Z',
      },
      dashboard: {
        ownerId: employer,
        remoteUrl: 'ssh://git@github.com/mensah-digital/dashboard',
        visibility: 'INTERNAL',
        organizationId: mensah,
        createdAt: '2026-10-26T10:30:00Z',
      },
      'old-site': {
        ownerId: employer,
        remoteUrl: 'https://git.old-host.example/mensah/site',
        visibility: 'INTERNAL',
        status: 'UNREACHABLE',
        organizationId: mensah,
        createdAt: '2026-05-04T10:20:00Z',
        updatedAt: '2026-09-14T03:00:00Z',
      },
      'marks-of-my-class': {
        ownerId: student,
        remoteUrl: 'https://github.com/themba-ndlovu/marks',
        visibility: 'PUBLIC',
        licenseSpdx: 'MIT',
        status: 'DISCONNECTED',
        lastIndexedAt: '2026-10-20T16:00:00Z',
        createdAt: '2026-10-19T16:00:00Z',
        updatedAt: '2026-11-01T16:00:00Z',
      },
    },
    CodeSymbolIndex: {
      'sales-report 2026-11-19': {
        repositoryId: repository('sales-report'),
        commitSha: commit('sales-report 2026-11-19'),
        toolName: 'scip-python',
        toolVersion: '0.6.6',
        textEncoding: 'UTF8',
        documentCount: 3,
        symbolCount: 14,
        occurrenceCount: 96,
        sizeBytes: 21_504,
        durationMs: 1840,
        status: 'READY',
        isCurrent: true,
        createdAt: '2026-11-19T15:21:00Z',
      },
      'shop-fronts 2026-11-19': {
        repositoryId: repository('shop-fronts'),
        commitSha: commit('shop-fronts 2026-11-18'),
        toolName: 'scip-typescript',
        toolVersion: '0.3.15',
        status: 'FAILED',
        failure: 'tsconfig.json extends a file that is not there.',
        createdAt: '2026-11-18T16:00:00Z',
      },
    },
    CodeSymbol: {
      drop_duplicates_and_count: {
        indexId: index,
        symbol: 'scip-python python sales-report 0.1.0 clean/drop_duplicates_and_count().',
        displayName: 'drop_duplicates_and_count',
        kind: 'FUNCTION',
        path: 'clean.py',
        line: 4,
        startColumn: 4,
        endLine: 8,
        endColumn: 22,
        signature: 'def drop_duplicates_and_count(rows: DataFrame) -> tuple[DataFrame, int]',
        isExported: true,
        referenceCount: 2,
      },
    },
    CompletionSuggestion: {
      'clean.py 6': {
        ...inClean,
        completionCallId: call,
        line: 5,
        cursorColumn: 4,
        trigger: 'AUTOMATIC',
        insertText: 'before = len(rows)\n    rows = rows.drop_duplicates()\n    return rows, before - len(rows)',
        logProbability: '-0.21',
        latencyMs: 620,
        state: 'PARTLY_ACCEPTED',
        acceptedCharacters: 52,
        survivingCharacters: 52,
        shownAt: '2026-11-19T15:02:01Z',
        resolvedAt: '2026-11-19T15:02:09Z',
      },
      'clean.py 13': {
        ...inClean,
        line: 12,
        cursorColumn: 0,
        trigger: 'AUTOMATIC',
        insertText: 'rows = rows.dropna()',
        latencyMs: 410,
        state: 'ACCEPTED',
        acceptedCharacters: 20,
        survivingCharacters: 0,
        shownAt: '2026-11-19T15:06:00Z',
        resolvedAt: '2026-11-19T15:06:02Z',
      },
      'clean.py 20': {
        ...inClean,
        line: 19,
        cursorColumn: 8,
        trigger: 'INVOKED',
        latencyMs: 530,
        state: 'DISMISSED',
        shownAt: '2026-11-19T15:15:00Z',
        resolvedAt: '2026-11-19T15:15:04Z',
      },
      'clean.py 16': {
        ...inClean,
        line: 15,
        cursorColumn: 4,
        trigger: 'TRIGGER_CHARACTER',
        insertText: 'rows.to_csv("clean.csv")',
        latencyMs: 380,
        state: 'TYPED_OVER',
        shownAt: '2026-11-19T15:09:30Z',
        resolvedAt: '2026-11-19T15:09:31Z',
      },
      'clean.py 24': {
        ...inClean,
        line: 23,
        cursorColumn: 0,
        trigger: 'AUTOMATIC',
        insertText: 'print(f"{without_date} rows had no date")',
        latencyMs: 450,
        shownAt: '2026-11-19T15:21:40Z',
      },
    },
    SuggestionFeedback: {
      'clean.py 13': {
        suggestionId: suggestion('clean.py 13'),
        userId: student,
        verdict: 'NOT_USEFUL',
        reasons: ['WRONG', 'IGNORED_CONTEXT'],
        comment: 'It threw away rows that only had no region.',
        sharingAllowed: true,
        createdAt: '2026-11-19T15:12:00Z',
      },
    },
    CodeChatThread: {
      'rows without a date': {
        userId: student,
        repositoryId: repository('sales-report'),
        title: 'Rows without a date',
        mode: 'EDIT',
        branch: 'main',
        pinnedPaths: ['clean.py'],
        messageCount: 2,
        contextTokens: 2300,
        createdAt: '2026-11-19T15:08:00Z',
        updatedAt: '2026-11-19T15:11:00Z',
      },
    },
    CodeChatMessage: {
      'rows without a date 1': {
        threadId: thread,
        position: 1,
        content: 'I have 1,204 rows and only 960 are left, but just 31 have no date. What did I drop?',
        slashCommand: 'FIX',
        codeReferences: [
          { path: 'clean.py', range: { start: { line: 12, character: 0 }, end: { line: 12, character: 20 } } },
        ],
        createdAt: '2026-11-19T15:08:00Z',
      },
      'rows without a date 2': {
        threadId: thread,
        position: 2,
        author: 'ASSISTANT',
        content: '`dropna()` drops every row with anything missing. Name the column, and count before you drop.',
        diff,
        addedLines: 2,
        removedLines: 1,
        diffState: 'APPLIED',
        appliedAt: '2026-11-19T15:11:00Z',
        createdAt: '2026-11-19T15:08:03Z',
      },
    },
  },
});
