import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['YIFA_SERVER'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: {
    // zod's own words in fifty languages: every word shown here comes from the kernel
    alias: [{ find: /^\.\.\/locales\/index\.js$/, replacement: 'zod/v4/locales/zh-CN.js' }],
  },
  server: { proxy: { '/api': server } },
})
