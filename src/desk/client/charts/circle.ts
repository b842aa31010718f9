const EARTH_KM = 6371.0088;
const CORNERS = 64;

/** Longitude and latitude in degrees. */
export type Point = readonly [lon: number, lat: number];

/** The ring within `km` of a point, closed: true to scale at every zoom and latitude. */
export function ringAround([lon, lat]: Point, km: number): Point[] {
  const ring = Array.from({ length: CORNERS }, (_, corner) => pointFrom([lon, lat], km, (2 * Math.PI * corner) / CORNERS));
  return [...ring, ring[0] as Point];
}

function pointFrom([lon, lat]: Point, km: number, bearing: number): Point {
  const angle = km / EARTH_KM;
  const from = radians(lat);
  const to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing));
  const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * Math.sin(to));
  return [lon + degrees(turn), degrees(to)];
}

/** Kilometres over the ground. */
export function distanceKm([lonA, latA]: Point, [lonB, latB]: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const part = half(latA, latB) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lonA, lonB);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(part));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
