// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/visitorspage.h"

#include "app/visitors/selectedvisitors.h"
#include "app/visitors/visitordrawer.h"
#include "app/visitors/visitorfilterbar.h"
#include "app/visitors/visitorsdelegate.h"
#include "app/widgets/datatable.h"
#include "app/widgets/findshortcut.h"
#include "app/widgets/look.h"
#include "models/persontext.h"
#include "ui_visitorspage.h"

#include <QAction>
#include <QJsonDocument>
#include <QScrollBar>

namespace foyer::app {

using models::VisitorsModel;

namespace {

constexpr int kDrawerWidth = 268;
constexpr int kRoomForDrawer = 900;
constexpr int kManyColumns = 860; ///< Narrower tables leave out how they signed in,
constexpr int kSomeColumns = 660; ///< then how often and since when.

/// Days move on, whether somebody comes or not.
constexpr std::chrono::minutes kLookAgain{1};
const auto kFacetsChoice = QStringLiteral("filters");

QStringList columnSamples()
{
    const auto moment = [](QDate day) {
        return models::rowTimeText(QDateTime(day, QTime(22, 58)).toMSecsSinceEpoch(), {});
    };
    return {{},
            {},
            QStringLiteral("000"),
            QStringLiteral("0000"),
            everyMonth(models::dateText),
            everyMonth(moment),
            VisitorsModel::tr("Female"),
            QStringLiteral("00"),
            QStringLiteral("Facebook")};
}

} // namespace

VisitorsPage::VisitorsPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::VisitorsPage>())
    , m_model(context.reader, context.clock)
    , m_refresher(
          context.reader, [this] { load(); }, this)
{
    m_ui->setupUi(this);
    m_filters = new VisitorFilterBar(context.theme, context.clock, context.windowState(), this);
    m_filters->setObjectName(QStringLiteral("filterBar"));
    m_ui->pageLayout->insertWidget(1, m_filters);
    m_drawer = new VisitorDrawer(context, this);
    m_drawer->setFixedWidth(withText(kDrawerWidth));
    m_ui->lower->addWidget(m_drawer);
    m_selected = new SelectedVisitors(context, this);
    m_selected->setFixedWidth(withText(kDrawerWidth));
    m_ui->lower->addWidget(m_selected);
    m_refresher.repeatEvery(kLookAgain);
    setUpTable();
    setUpMenu();
    setUpControls();
    QWidget::setTabOrder(m_ui->exportButton, m_filters);
}

VisitorsPage::~VisitorsPage() = default;

void VisitorsPage::setUpTable()
{
    auto *table = m_ui->table;
    table->setModel(&m_model);
    m_model.follow(*m_context.privacy);
    table->setItemDelegate(new VisitorsDelegate(m_context.theme, table));
    table->setColumnSamples(columnSamples());
    table->setColumnHidden(VisitorsModel::Gender,
                           true); // In the drawer; the heading's menu brings them back.
    table->setColumnHidden(VisitorsModel::Age, true);
    table->setOptionalColumns({VisitorsModel::SignedInWith}, kManyColumns);
    table->setOptionalColumns({VisitorsModel::SignIns, VisitorsModel::FirstSeen}, kSomeColumns);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VisitorsPage::showChosen);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VisitorsPage::showChosen);
    connect(m_selected, &SelectedVisitors::copyRequested, table, &DataTable::copySelection);
    connect(m_selected, &SelectedVisitors::exportRequested, this, &VisitorsPage::askForExportOf);
    connect(&m_model, &VisitorsModel::refreshed, this, &VisitorsPage::takeRows);
    connect(&m_model, &VisitorsModel::counted, this, &VisitorsPage::showCount);
    connect(&m_context.theme, &Theme::changed, table->viewport(), qOverload<>(&QWidget::update));
}

void VisitorsPage::setUpMenu()
{
    auto *table = m_ui->table;
    table->addActions(m_drawer->menuActions());
    m_forgetMany = new QAction(tr("Forget these visitors…"), table);
    connect(m_forgetMany, &QAction::triggered, m_selected, &SelectedVisitors::forget);
    table->addAction(m_forgetMany);
    auto *exporting = new QAction(tr("Export CSV…"), table);
    connect(exporting, &QAction::triggered, this, &VisitorsPage::askForExport);
    table->addAction(exporting);
}

void VisitorsPage::setUpControls()
{
    // At each key: the next one's search takes the place of this one's.
    connect(m_ui->search, &QLineEdit::textChanged, this, &VisitorsPage::applyFilter);
    connect(m_filters, &VisitorFilterBar::edited, this, &VisitorsPage::applyFilter);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &VisitorsPage::askForExport);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (m_filter == storage::VisitorFilter()) {
            Q_EMIT pageRequested(PageId::Endpoint);
            return;
        }
        m_ui->search->clear();
        m_filters->setFacets({});
    });
    addFindShortcut(*this, *m_ui->search);
}

void VisitorsPage::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
}

bool VisitorsPage::isSettled() const
{
    return m_hasLoaded && m_refresher.isIdle() && !m_model.isCounting() && m_drawer->isSettled();
}

void VisitorsPage::load()
{
    m_partsLoading = 2;
    applyFilter(); // Days move on.
    m_model.refresh();
    loadVenues();
    m_drawer->refresh();
}

void VisitorsPage::loadVenues()
{
    m_context.reader.run(
        this,
        [](storage::Database &db) -> Result<Venues> {
            auto rows = storage::venues(db);
            if (!rows)
                return rows.error();
            auto calendars = storage::VenueCalendars::load(db);
            if (!calendars)
                return calendars.error();
            return Venues{*std::move(rows), *std::move(calendars)};
        },
        [this](const Result<Venues> &venues) {
            if (venues)
                takeVenues(*venues);
            partLoaded();
        });
}

void VisitorsPage::takeVenues(const Venues &venues)
{
    m_filters->setVenues(venues.rows);
    m_calendars = venues.calendars;
    applyFilter(); // The days may begin at another hour.
}

QVariantMap VisitorsPage::choices() const
{
    const QJsonDocument facets(m_filters->facets().toJson());
    return {{kFacetsChoice, QString::fromUtf8(facets.toJson(QJsonDocument::Compact))}};
}

void VisitorsPage::restoreChoices(const QVariantMap &choices)
{
    const auto json = QJsonDocument::fromJson(choices.value(kFacetsChoice).toString().toUtf8());
    m_filters->setFacets(models::VisitorFacets::fromJson(json.object()));
}

void VisitorsPage::showVisitors(const models::VisitorFacets &facets)
{
    m_ui->search->clear();
    m_filters->setFacets(facets);
}

void VisitorsPage::partLoaded()
{
    if (m_partsLoading > 0 && --m_partsLoading == 0)
        m_refresher.finished();
}

void VisitorsPage::applyFilter()
{
    const auto &facets = m_filters->facets();
    const auto &calendar = facets.venueId ? m_calendars.of(*facets.venueId) : m_calendars.standard();
    const auto filter = facets.filter(m_ui->search->text().trimmed(), calendar, m_context.clock.nowMs());
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_ui->table->verticalScrollBar()->setValue(0);
    m_drawer->clear();
    m_model.setFilter(filter);
}

void VisitorsPage::askForExport()
{
    ExportRequest request{.kind = storage::ExportKind::Visitors, .filter = {.visitors = m_filter}};
    if (!m_filter.text.isEmpty())
        request.words.append(tr("Search: %1").arg(m_filter.text));
    request.words += m_filters->words();
    Q_EMIT exportRequested(request);
}

void VisitorsPage::askForExportOf(const QList<qint64> &visitorIds)
{
    Q_EMIT exportRequested(
        {.kind = storage::ExportKind::Visitors,
         .filter = {.visitorIds = visitorIds},
         .words = {tr("%Ln visitors selected", nullptr, static_cast<int>(visitorIds.size()))}});
}

void VisitorsPage::takeRows(const Result<void> &result)
{
    m_hasLoaded = true;
    showCount();
    showEmptiness(result);
    if (hasRoomForDrawer() && m_ui->table->verticalScrollBar()->value() == 0)
        m_ui->table->chooseNewest();
    showChosen(); // Rows that were exchanged take their selection along without a word.
    partLoaded();
}

void VisitorsPage::showCount()
{
    const auto matching = m_model.matching();
    if (!matching) {
        m_ui->count->clear();
        return;
    }
    const auto number = QLocale().toString(*matching);
    m_ui->count->setText(m_filter == storage::VisitorFilter() ? number : tr("%1 match").arg(number));
    m_ui->count->setAccessibleName(
        tr("%Ln visitors", nullptr,
           static_cast<int>(std::min<qint64>(*matching, std::numeric_limits<int>::max()))));
}

void VisitorsPage::showEmptiness(const Result<void> &result)
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->tableStack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tablePage);
    if (!isEmpty)
        return;
    m_ui->emptyButton->setVisible(result.has_value());
    if (!result) {
        m_ui->emptyTitle->setText(tr("The visitors cannot be read"));
        m_ui->emptyText->setText(result.error().message);
    } else if (m_filter != storage::VisitorFilter()) {
        m_ui->emptyTitle->setText(tr("Nobody matches"));
        m_ui->emptyText->setText(tr("No visitor matches this search and these filters."));
        m_ui->emptyButton->setText(tr("Show all visitors"));
    } else {
        m_ui->emptyTitle->setText(tr("No visitors yet"));
        m_ui->emptyText->setText(tr("Paste this computer's webhook address into Purple, under Management › "
                                    "Venues › Webhooks. Guests appear here as they sign in."));
        m_ui->emptyButton->setText(tr("Show the address"));
    }
}

QList<storage::VisitorRow> VisitorsPage::selection() const
{
    QList<storage::VisitorRow> rows;
    const auto selected = m_ui->table->selectionModel()->selectedRows();
    for (const auto &index : selected)
        rows.append(m_model.row(index.row()));
    return rows;
}

void VisitorsPage::showChosen()
{
    const auto current = m_ui->table->currentIndex();
    const auto rows = selection();
    if (rows.size() > 1)
        m_selected->setVisitors(rows);
    if (current.isValid())
        m_drawer->showVisitor(m_model.row(current.row()).visitorId);
    else
        m_drawer->clear();
    fitDrawer();
}

void VisitorsPage::fitDrawer()
{
    const bool areMany = m_ui->table->selectionModel()->selectedRows().size() > 1;
    m_selected->setVisible(areMany);
    for (auto *action : m_drawer->menuActions()) // They are about one.
        action->setVisible(!areMany);
    m_forgetMany->setVisible(areMany);
    m_drawer->setVisible(!areMany && (m_ui->table->currentIndex().isValid() || hasRoomForDrawer()));
}

bool VisitorsPage::hasRoomForDrawer() const
{
    return width() >= withText(kRoomForDrawer);
}

void VisitorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitDrawer();
}

} // namespace foyer::app
