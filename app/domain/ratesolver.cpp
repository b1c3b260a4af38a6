#include "domain/ratesolver.h"

#include <cmath>
#include <limits>

namespace wazeh::domain {

namespace {
struct Point {
    double value = 0;
    double slope = 0;
};

/**
 * Newton from the left. Discounted payments fall and are convex, so each step lands short of the root; where a curve
 * is not (payments before an advance), the bracket takes over, and without one the step doubles.
 */
template <class Curve>
std::optional<double> lowestRoot(Curve curve, double most)
{
    constexpr double kClose = 1e-13;
    double x = 0;
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    Point here = curve(x);
    if (here.value == 0)
        return x;
    if (!(here.value > 0))
        return {};
    for (int i = 0; i < 300; ++i) {
        double next = here.slope < 0 ? x - here.value / here.slope : most;
        if (here.slope < 0 && std::abs(next - x) <= kClose * (1 + x))
            return next;
        const bool usable = here.slope < 0 && next > low && next < high && next <= most;
        if (!usable)
            next = std::isfinite(high) ? low + (high - low) / 2 : 2 * low + 0.01;
        if (next > most)
            return {};
        if (std::isfinite(high) && high - low <= kClose * (1 + low))
            return next;
        x = next;
        here = curve(x);
        if (here.value == 0)
            return x;
        (here.value > 0 ? low : high) = x;
    }
    return {};
}

double power(double base, std::int64_t exponent)
{
    double result = 1;
    for (; exponent > 0; exponent >>= 1, base *= base)
        if ((exponent & 1) != 0)
            result *= base;
    return result;
}
} // namespace

std::optional<double> solveEffective(std::span<const TimedAmount> flows)
{
    // In ln(1+X); equal steps of time, the usual case, cost one exp for all of them.
    const auto curve = [flows](double x) {
        constexpr double kSameTime = 1e-9;
        Point sum;
        double time = 0;
        double step = 0;
        double shrink = 1;
        double worth = 1;
        for (const TimedAmount &flow : flows) {
            const double ahead = flow.years - time;
            if (std::abs(ahead) > kSameTime) {
                if (std::abs(ahead - step) > kSameTime) {
                    step = ahead;
                    shrink = std::exp(-step * x);
                }
                worth *= shrink;
                time += step;
            }
            sum.value += flow.amount * worth;
            sum.slope -= flow.amount * worth * time;
        }
        return sum;
    };
    const auto root = lowestRoot(curve, std::log1p(kMostPerYear));
    if (!root)
        return {};
    return std::expm1(*root);
}

std::optional<double> solvePerUnit(std::span<const UnitAmount> flows, double unitsPerYear)
{
    const auto curve = [flows](double rate) {
        const double shrink = 1 / (1 + rate);
        Point sum;
        std::int64_t whole = 0;
        double worth = 1;
        for (const UnitAmount &flow : flows) {
            if (flow.whole != whole)
                worth *= power(shrink, flow.whole - whole);
            whole = flow.whole;
            const double odd = 1 / (1 + flow.odd * rate);
            const double now = flow.amount * worth * odd;
            sum.value += now;
            sum.slope -= now * (static_cast<double>(whole) * shrink + flow.odd * odd);
        }
        return sum;
    };
    return lowestRoot(curve, kMostPerYear / unitsPerYear);
}
} // namespace wazeh::domain
