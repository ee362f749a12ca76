/** In a browser a route is its description; only the server hangs handlers on it. */
export const createRoute = <R>(route: R): R => route
