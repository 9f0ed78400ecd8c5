// One line for each step: what is done, and how long it took. Only Node's own modules: the first step installs the others.

/**
 * Does one step of a start, on a line of its own: `Building the pages … 31.4 s`.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work `false` says that there was nothing to do
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  process.stdout.write(`${label} … `);
  const begun = performance.now();
  const took = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    process.stdout.write(result === false ? `nothing to do, ${took()}\n` : `${took()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`failed after ${took()}\n`);
    throw error;
  }
}
