import { billOfMaterials } from './packages/bill-of-materials.ts';
import { lockedCopies } from './packages/lock.ts';
import { runScript, say } from './say.ts';

/** `npm run -s sbom > sbom.json`: what runs, for whoever has to answer for it. */
await runScript(async () => say(JSON.stringify(billOfMaterials(lockedCopies()), null, 2)));
