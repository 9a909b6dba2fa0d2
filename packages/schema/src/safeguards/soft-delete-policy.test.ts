import { describe, expect, it } from 'vitest';
import { childModel, modelsOf } from '../../test/example-fleet.ts';
import { accessSafeguards } from './access.ts';
import { liveCondition } from './live-condition.ts';

const { contract, model } = modelsOf(`
/// @shared
model Course {
  id        String    @id @default(uuid(7)) @db.Uuid
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
  modules   Module[]
  tasks     Task[]
  @@map("courses")
}

${childModel('Module', 'Course', '@shared', 'pages Page[]', 'tasks Task[]', '@@unique([courseId, id])')}
${childModel('Page', 'Module', '@shared', 'notes Note[]')}
/// @shared
model Task {
  id       String @id @default(uuid(7)) @db.Uuid
  courseId String @map("course_id") @db.Uuid
  moduleId String @map("module_id") @db.Uuid
  course   Course @relation(fields: [courseId], references: [id], onDelete: Cascade)
  module   Module @relation(fields: [courseId, moduleId], references: [courseId, id], onDelete: Cascade)
  @@map("tasks")
}

${childModel('Note', 'Page', '@owner(via: page)')}
/// @shared
model Rate {
  id        String   @id @default(uuid(7)) @db.Uuid
  deletedAt DateTime @map("deleted_at")
  @@map("rates")
}
`);
const views = accessSafeguards(contract).filter(({ kind }) => kind === 'live');
const [courses, modules] = views;
const conditionOf = (name: string): string | undefined => liveCondition(contract, model(name))?.sql;

describe('soft-deleted rows', () => {
  it('are hidden with a column of their own', () => {
    expect(conditionOf('Course')).toBe('"deleted_at" IS NULL');
  });

  it('hide their children', () => {
    expect(conditionOf('Module')).toBe(
      `EXISTS (SELECT FROM azora_keys."${courses?.name}" live WHERE live."id" = "modules"."course_id")`,
    );
  });

  it('hide the children of their children', () => {
    expect(conditionOf('Page')).toContain(`azora_keys."${modules?.name}" live WHERE live."id" = "pages"."module_id"`);
    expect(modules?.create).toBe(
      `CREATE VIEW azora_keys."${modules?.name}" AS\n    SELECT "id" FROM "modules"\n` +
        `    WHERE EXISTS (SELECT FROM azora_keys."${courses?.name}" live WHERE live."id" = "modules"."course_id");\n` +
        `GRANT SELECT ON azora_keys."${modules?.name}" TO azora_user;`,
    );
    expect(modules?.reads).toEqual(['modules.id', 'modules.course_id', 'courses.id', 'courses.deleted_at']);
  });

  it('are looked for once where two parents are hidden by the same row', () => {
    expect(conditionOf('Task')).toBe(
      `EXISTS (SELECT FROM azora_keys."${courses?.name}" live WHERE live."id" = "tasks"."course_id")`,
    );
  });

  it('need no look where the only way to a row leads through its parent', () => {
    expect(conditionOf('Note')).toBeUndefined();
  });

  it('are none where deletedAt is required', () => {
    expect(conditionOf('Rate')).toBeUndefined();
  });

  it('have a view for each table that hides others, above before below', () => {
    expect(views.map(({ table }) => table)).toEqual(['courses', 'modules']);
  });
});

describe('who asks for soft-deleted rows', () => {
  const shownFor = (...annotations: string[]): string => {
    const { contract } = modelsOf(`
${annotations.map((line) => `/// ${line}`).join('\n')}
model Post {
  id        String    @id @default(uuid(7)) @db.Uuid
  userId    String    @map("user_id") @db.Uuid
  editorId  String    @map("editor_id") @db.Uuid
  firmId    String    @map("firm_id") @db.Uuid
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
  comments  Comment[]
  @@map("posts")
}

${childModel('Comment', 'Post', '@shared', 'likes Like[]')}
${childModel('Like', 'Comment', '@shared')}`);
    return accessSafeguards(contract)
      .map(({ create }) => /CREATE POLICY azora_user_live [^;]*;/.exec(create)?.[0])
      .filter((policy) => policy !== undefined)
      .join('\n')
      .replaceAll(/_[0-9a-f]{8}_(live|own)/g, '_$1');
  };
  const policy = (condition: string): string =>
    `CREATE POLICY azora_user_live ON "posts" AS RESTRICTIVE TO azora_user\n    USING (${condition});`;
  const ASKED = '(SELECT azora.include_deleted())';

  it.each([
    [['@owner(userId)'], `${ASKED}\n        OR "deleted_at" IS NULL`],
    [['@tenant(firmId)'], `${ASKED}\n        OR "deleted_at" IS NULL`],
    [
      ['@owner(userId)', '@tenant(firmId)'],
      `(${ASKED} AND "user_id" = (SELECT azora.subject()))\n        OR "deleted_at" IS NULL`,
    ],
    [
      ['@shared', '@owner(userId, editorId)'],
      `(${ASKED} AND ("user_id" = (SELECT azora.subject())\n        OR "editor_id" = (SELECT azora.subject())))\n        OR "deleted_at" IS NULL`,
    ],
    [
      ['@shared', '@tenant(firmId)'],
      `(${ASKED} AND "firm_id" = (SELECT azora.tenant()))\n        OR "deleted_at" IS NULL`,
    ],
    [['@shared'], '"deleted_at" IS NULL'],
  ])('is shown their own and no others: %s', (annotations, condition) => {
    expect(shownFor(...annotations)).toContain(policy(condition));
  });

  it('is shown what lies below a row of theirs', () => {
    expect(shownFor('@shared', '@owner(userId)').split(/\n(?=CREATE)/)[1]).toBe(
      'CREATE POLICY azora_user_live ON "comments" AS RESTRICTIVE TO azora_user\n' +
        `    USING ((${ASKED} AND "post_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."posts_own")))\n` +
        '        OR EXISTS (SELECT FROM azora_keys."posts_live" live WHERE live."id" = "comments"."post_id"));',
    );
    expect(shownFor('@shared', '@tenant(firmId)')).toContain(
      `(${ASKED} AND "comment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."comments_own")))`,
    );
  });

  it('is shown nothing below a row that is nobody’s', () => {
    expect(shownFor('@shared')).not.toContain('include_deleted');
  });
});
