import { useMutation } from '@tanstack/react-query'
import { type Credentials, type Enclosure, routes } from '@yifa/api'
import { send } from '../../asking/send.ts'
import { save } from './save.ts'

/** Fetches a file enclosed in one's own case. */
export const useFollowedFile = (credentials: Credentials) =>
  useMutation({
    mutationFn: async ({ file, name }: Enclosure) => {
      const answer = await send(routes.followFile.path, JSON.stringify({ ...credentials, file }), 'application/json')
      save(await answer.blob(), name)
    },
  })
