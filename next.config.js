/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimiser is never used; switched off, its past holes cannot matter.
  images: { unoptimized: true },
  // Compression belongs to the front (and later to its page cache), not to the renderer.
  compress: false,
  sassOptions: { quietDeps: true, loadPaths: ['node_modules'] },
};

export default config;
