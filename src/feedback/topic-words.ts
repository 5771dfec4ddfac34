// A service and a place as one name. Units are often called by their service: "Kotihoito, Saarisalmi".
export const serviceAtUnit = (service: string, unit: string): string =>
  unit.toLowerCase().startsWith(service.toLowerCase()) ? unit : `${service}, ${unit}`
