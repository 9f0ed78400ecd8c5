// Imported first by what runs before anything is checked. Syntax that an old Node can read well enough to be told that it is old.
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Gradeline needs Node 20.19 or newer, and this is ${process.version}: install one from nodejs.org.\n`,
  );
  process.exit(1);
}
