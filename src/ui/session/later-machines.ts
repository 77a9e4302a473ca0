/** Every strategy: those of the warm-ups and those who haggle come as a part of the page of its own. */
export { negotiatorsFor, seatsFor } from '#strategies';
