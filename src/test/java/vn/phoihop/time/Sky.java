package vn.phoihop.time;

import java.util.List;

/**
 * New moons, the Sun's longitude and the length of the day, after J. Meeus, <i>Astronomical Algorithms</i>, 2nd edition
 * (1998), and the polynomials of F. Espenak and J. Meeus, <i>Five Millennium Canon of Solar Eclipses</i> (NASA/TP-2006-
 * 214141). Instants are Julian days of Terrestrial Time.
 */
final class Sky {
    private static final double J2000 = 2_451_545.0;

    /** A correction of a new moon: its size in days, the power of the eccentricity, and the multiples of the angles. */
    private record Term(double days, int eccentricity, int sun, int moon, int latitude) {}

    /** A correction of a new moon by the planets: the angle in degrees and its growth, and the size in millionths. */
    private record Planets(double angle, double growth, double millionths) {}

    // Chapter 49: the terms of the new moon, of M, M' and F.
    private static final List<Term> TERMS = List.of(
            new Term(-0.40720, 0, 0, 1, 0),
            new Term(0.17241, 1, 1, 0, 0),
            new Term(0.01608, 0, 0, 2, 0),
            new Term(0.01039, 0, 0, 0, 2),
            new Term(0.00739, 1, -1, 1, 0),
            new Term(-0.00514, 1, 1, 1, 0),
            new Term(0.00208, 2, 2, 0, 0),
            new Term(-0.00111, 0, 0, 1, -2),
            new Term(-0.00057, 0, 0, 1, 2),
            new Term(0.00056, 1, 1, 2, 0),
            new Term(-0.00042, 0, 0, 3, 0),
            new Term(0.00042, 1, 1, 0, 2),
            new Term(0.00038, 1, 1, 0, -2),
            new Term(-0.00024, 1, -1, 2, 0),
            new Term(-0.00007, 0, 2, 1, 0),
            new Term(0.00004, 0, 0, 2, -2),
            new Term(0.00004, 0, 3, 0, 0),
            new Term(0.00003, 0, 1, 1, -2),
            new Term(0.00003, 0, 0, 2, 2),
            new Term(-0.00003, 0, 1, 1, 2),
            new Term(0.00003, 0, -1, 1, 2),
            new Term(-0.00002, 0, -1, 1, -2),
            new Term(-0.00002, 0, 1, 3, 0),
            new Term(0.00002, 0, 0, 4, 0));

    // Chapter 49: A1 to A14; the first also has a quadratic part.
    private static final List<Planets> PLANETS = List.of(
            new Planets(299.77, 0.107408, 325),
            new Planets(251.88, 0.016321, 165),
            new Planets(251.83, 26.651886, 164),
            new Planets(349.42, 36.412478, 126),
            new Planets(84.66, 18.206239, 110),
            new Planets(141.74, 53.303771, 62),
            new Planets(207.14, 2.453732, 60),
            new Planets(154.84, 7.306860, 56),
            new Planets(34.52, 27.261239, 47),
            new Planets(207.19, 0.121824, 42),
            new Planets(291.34, 1.844379, 40),
            new Planets(161.72, 24.198154, 37),
            new Planets(239.56, 25.513099, 35),
            new Planets(331.55, 3.592518, 23));

    private Sky() {}

    /** The new moon with a number; 0 is that of 6 January 2000. Chapter 49. */
    static double newMoon(int number) {
        double t = number / 1236.85;
        double eccentricity = polynomial(t, 1, -0.002516, -0.0000074);
        double sun = 29.10535670 * number + polynomial(t, 2.5534, 0, -0.0000014, -0.00000011);
        double moon = 385.81693528 * number + polynomial(t, 201.5643, 0, 0.0107582, 0.00001238, -0.000000058);
        double latitude = 390.67050284 * number + polynomial(t, 160.7108, 0, -0.0016118, -0.00000227, 0.000000011);
        double node = -1.56375588 * number + polynomial(t, 124.7746, 0, 0.0020672, 0.00000215);
        double day = 29.530588861 * number + polynomial(t, 2_451_550.09766, 0, 0.00015437, -0.000000150, 0.00000000073);
        for (Term term : TERMS) {
            day += term.days
                    * StrictMath.pow(eccentricity, term.eccentricity)
                    * sine(term.sun * sun + term.moon * moon + term.latitude * latitude);
        }
        day -= 0.00017 * sine(node);
        double quadratic = -0.009173 * t * t;
        for (Planets planets : PLANETS) {
            day += planets.millionths / 1e6 * sine(planets.angle + planets.growth * number + quadratic);
            quadratic = 0;
        }
        return day;
    }

    /** The Sun's apparent longitude in degrees, 0 to 360, to a hundredth of a degree. Chapter 25. */
    static double sunLongitude(double day) {
        double t = (day - J2000) / 36_525;
        double anomaly = polynomial(t, 357.52911, 35_999.05029, -0.0001537);
        double center = polynomial(t, 1.914602, -0.004817, -0.000014) * sine(anomaly)
                + polynomial(t, 0.019993, -0.000101) * sine(2 * anomaly)
                + 0.000289 * sine(3 * anomaly);
        double longitude = polynomial(t, 280.46646, 36_000.76983, 0.0003032)
                + center
                - 0.00569
                - 0.00478 * sine(125.04 - 1934.136 * t);
        return longitude - 360 * StrictMath.floor(longitude / 360);
    }

    /** How many seconds Terrestrial Time is ahead of Universal Time in a year from 1961 to 2150. Espenak and Meeus. */
    static double deltaT(double year) {
        if (year < 1986) {
            return polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0);
        }
        if (year < 2005) {
            return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
        }
        if (year < 2050) {
            return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
        }
        return polynomial((year - 1820) / 100, -20, 0, 32) - 0.5628 * (2150 - year);
    }

    /** The year in which an instant lies, with its fraction. */
    static double year(double day) {
        return 2000 + (day - J2000) / 365.25;
    }

    private static double sine(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees % 360));
    }

    private static double polynomial(double x, double... coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
