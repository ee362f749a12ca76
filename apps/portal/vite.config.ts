import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['YIFA_SERVER'] ?? 'http://127.0.0.1:8080'
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: {
    alias: [
      // a browser calls the routes and never prints them as OpenAPI
      { find: '@hono/zod-openapi', replacement: here('src/asking/described-route.ts') },
      // zod's own words in fifty languages: every word shown here comes from the kernel
      { find: /^\.\.\/locales\/index\.js$/, replacement: 'zod/v4/locales/zh-CN.js' },
    ],
  },
  server: { proxy: { '/api': server } },
})
