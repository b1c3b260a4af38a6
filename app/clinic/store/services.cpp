#include "clinic/store/services.h"

#include "clinic/clinic.h"

namespace wazeh::clinic {

void replaceServices(const sqlite::Database &database, const std::vector<domain::Service> &services)
{
    Query(database, "DELETE FROM services").run();
    std::int64_t position = 0;
    for (const auto &service : services)
        Query(database, "INSERT INTO services(position, code, category, name, note, low, expected, high, stages, "
                        "days_between) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(++position)
            .arg(service.code)
            .arg(service.category)
            .arg(writeTexts(service.name))
            .arg(writeTexts(service.note))
            .arg(service.low.minor())
            .arg(service.expected.minor())
            .arg(service.high.minor())
            .arg(std::int64_t{service.stages})
            .arg(std::int64_t{service.daysBetweenStages})
            .run();
}

std::vector<domain::Service> listServices(const sqlite::Database &database, const domain::Currency &currency)
{
    Query query(database, "SELECT code, category, name, note, low, expected, high, stages, days_between FROM services "
                          "ORDER BY position");
    const auto money = [&](int column) { return domain::Money::fromMinor(query.integer(column), currency); };
    std::vector<domain::Service> services;
    while (query.next())
        services.push_back({query.text(0), query.text(1), readTexts(query.text(2)), readTexts(query.text(3)), money(4),
                            money(5), money(6), static_cast<int>(query.integer(7)),
                            static_cast<int>(query.integer(8))});
    return services;
}
} // namespace wazeh::clinic
