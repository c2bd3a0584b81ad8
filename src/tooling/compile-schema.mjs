// Writes src/model/shapes.generated.ts from the zod schema. Run by `npm run compile-schema` after a change of format;
// a test fails while it is out of date.
import { writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const { compileSchema } = await tsImport('../model/compile-schema.ts', import.meta.url);
const target = new URL('../model/shapes.generated.ts', import.meta.url);
writeFileSync(target, compileSchema());
console.log('Wrote src/model/shapes.generated.ts');
