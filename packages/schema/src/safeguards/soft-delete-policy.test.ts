import { describe, expect, it } from 'vitest';
import { modelsOf } from '../../test/example-fleet.ts';
import { liveViews } from './live-view.ts';
import { liveCondition, softDeletePolicy } from './soft-delete-policy.ts';

const { contract, model } = modelsOf(`
/// @shared
model Course {
  id        String    @id @default(uuid(7)) @db.Uuid
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)
  modules   Module[]
  tasks     Task[]
  @@map("courses")
}

/// @shared
model Module {
  id       String @id @default(uuid(7)) @db.Uuid
  courseId String @map("course_id") @db.Uuid
  course   Course @relation(fields: [courseId], references: [id], onDelete: Cascade)
  pages    Page[]
  tasks    Task[]
  @@unique([courseId, id])
  @@map("modules")
}

/// @shared
model Page {
  id       String @id @default(uuid(7)) @db.Uuid
  moduleId String @map("module_id") @db.Uuid
  module   Module @relation(fields: [moduleId], references: [id], onDelete: Cascade)
  notes    Note[]
  @@map("pages")
}

/// @shared
model Task {
  id       String @id @default(uuid(7)) @db.Uuid
  courseId String @map("course_id") @db.Uuid
  moduleId String @map("module_id") @db.Uuid
  course   Course @relation(fields: [courseId], references: [id], onDelete: Cascade)
  module   Module @relation(fields: [courseId, moduleId], references: [courseId, id], onDelete: Cascade)
  @@map("tasks")
}

/// @owner(via: page)
model Note {
  id     String @id @default(uuid(7)) @db.Uuid
  pageId String @map("page_id") @db.Uuid
  page   Page   @relation(fields: [pageId], references: [id], onDelete: Cascade)
  @@map("notes")
}

/// @shared
model Rate {
  id        String   @id @default(uuid(7)) @db.Uuid
  deletedAt DateTime @map("deleted_at")
  @@map("rates")
}
`);
const [courses, modules] = liveViews(contract);
const conditionOf = (name: string): string | undefined => liveCondition(contract, model(name))?.sql;

describe('soft-deleted rows', () => {
  it('are hidden with a column of their own, unless the session asks', () => {
    const live = liveCondition(contract, model('Course'));
    expect(live === undefined ? '' : softDeletePolicy(model('Course'), live)).toBe(
      'CREATE POLICY azora_user_live ON "courses" AS RESTRICTIVE TO azora_user\n' +
        '    USING ((SELECT azora.include_deleted())\n        OR "deleted_at" IS NULL);',
    );
  });

  it('hide their children', () => {
    expect(conditionOf('Module')).toBe(
      `EXISTS (SELECT FROM azora_live."${courses?.name}" live WHERE live."id" = "modules"."course_id")`,
    );
  });

  it('hide the children of their children', () => {
    expect(conditionOf('Page')).toContain(`azora_live."${modules?.name}" live WHERE live."id" = "pages"."module_id"`);
    expect(modules?.create).toBe(
      `CREATE VIEW azora_live."${modules?.name}" AS\n    SELECT "id" FROM "modules"\n` +
        `    WHERE EXISTS (SELECT FROM azora_live."${courses?.name}" live WHERE live."id" = "modules"."course_id");\n` +
        `GRANT SELECT ON azora_live."${modules?.name}" TO azora_user;`,
    );
    expect(modules?.reads).toEqual(['modules.id', 'modules.course_id', 'courses.id', 'courses.deleted_at']);
  });

  it('are looked for once where two parents are hidden by the same row', () => {
    expect(conditionOf('Task')).toBe(
      `EXISTS (SELECT FROM azora_live."${courses?.name}" live WHERE live."id" = "tasks"."course_id")`,
    );
  });

  it('need no look where the only way to a row leads through its parent', () => {
    expect(conditionOf('Note')).toBeUndefined();
  });

  it('are none where deletedAt is required', () => {
    expect(conditionOf('Rate')).toBeUndefined();
  });

  it('have a view for each table that hides others, above before below', () => {
    expect(liveViews(contract).map(({ table }) => table)).toEqual(['courses', 'modules']);
  });
});
