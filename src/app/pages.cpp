// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/deliveries/deliveriespage.h"
#include "app/endpoint/endpointpage.h"
#include "app/live/livepage.h"
#include "app/settings/settingspage.h"
#include "app/venues/venuespage.h"
#include "app/visitors/visitorspage.h"

#include <QCoreApplication>

#include <array>

namespace foyer::app {

namespace {

struct PageName
{
    PageId id;
    const char16_t *word;
    const char *title;
};

constexpr std::array kNames = {
    PageName{PageId::Live, u"live", QT_TRANSLATE_NOOP("Page", "Live")},
    PageName{PageId::Visitors, u"visitors", QT_TRANSLATE_NOOP("Page", "Visitors")},
    PageName{PageId::Venues, u"venues", QT_TRANSLATE_NOOP("Page", "Venues")},
    PageName{PageId::Endpoint, u"endpoint", QT_TRANSLATE_NOOP("Page", "Endpoint")},
    PageName{PageId::Deliveries, u"deliveries", QT_TRANSLATE_NOOP("Page", "Deliveries")},
    PageName{PageId::Settings, u"settings", QT_TRANSLATE_NOOP("Page", "Settings")},
};

const PageName &nameOf(PageId id)
{
    return *std::find_if(kNames.begin(), kNames.end(), [id](const auto &each) { return each.id == id; });
}

template <typename PageClass>
PageEntry entry(PageId id)
{
    return {id, [](AppContext &context, QWidget *parent) { return new PageClass(context, parent); }};
}

} // namespace

QList<PageEntry> allPages()
{
    return {
        entry<LivePage>(PageId::Live),
        entry<VisitorsPage>(PageId::Visitors),
        entry<VenuesPage>(PageId::Venues),
        entry<EndpointPage>(PageId::Endpoint),
        entry<DeliveriesPage>(PageId::Deliveries),
        entry<SettingsPage>(PageId::Settings),
    };
}

QString pageTitle(PageId id)
{
    return QCoreApplication::translate("Page", nameOf(id).title);
}

QString pageWord(PageId id)
{
    return QString::fromUtf16(nameOf(id).word);
}

std::optional<PageId> pageFromWord(const QString &word)
{
    for (const auto &each : kNames) {
        if (word == QStringView(each.word))
            return each.id;
    }
    return std::nullopt;
}

} // namespace foyer::app
