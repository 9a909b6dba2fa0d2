import { columnNamed, type Model } from '../contract.ts';

/** The fields that tell a model's rows apart: its primary key, or else a unique one, of which Prisma demands one. */
export const rowKey = (model: Model): readonly string[] => {
  if (model.primaryKey.length > 0) return model.primaryKey;
  const isRequired = (field: string): boolean => columnNamed(model, field)?.isRequired === true;
  return model.uniques.find(({ fields }) => fields.every(isRequired))?.fields ?? [];
};
