// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/mainwindow.h"

#include "app/exporting/exportdialog.h"
#include "app/visitors/visitorspage.h"
#include "app/widgets/look.h"
#include "storage/queries.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>

namespace foyer::app {

namespace {

constexpr int kCollapseBelow = 1'100;
constexpr QSize kComfortable{1'280, 800};
constexpr int kTotalsEveryMs = 1'000;
const auto kGeometryKey = QStringLiteral("geometry");

/// What somebody who looks at this page most likely wants.
exporting::ExportKind exportKindOf(PageId page)
{
    switch (page) {
    case PageId::Live:
        return exporting::ExportKind::SignIns;
    case PageId::Venues:
        return exporting::ExportKind::Visits;
    case PageId::Deliveries:
        return exporting::ExportKind::Deliveries;
    case PageId::Visitors:
    case PageId::Endpoint:
    case PageId::Settings:
        break;
    }
    return exporting::ExportKind::Visitors;
}

} // namespace

MainWindow::MainWindow(AppContext &context, QList<PageEntry> pages, Options options)
    : m_context(context)
    , m_entries(std::move(pages))
    , m_options(options)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    setCentralWidget(m_ui->body);
    resize(kComfortable);

    m_ui->sidebar->setTheme(context.theme);
    for (const auto &entry : std::as_const(m_entries))
        m_ui->sidebar->addPage(entry.id);
    connect(m_ui->sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    addShortcuts();
    m_ui->statusStrip->setContext(context);

    if (context.receiver != nullptr)
        connect(context.receiver, &service::Receiver::statusChanged, this, &MainWindow::followReceiver);
    m_totalsTimer.setSingleShot(true);
    m_totalsTimer.setInterval(kTotalsEveryMs);
    connect(&m_totalsTimer, &QTimer::timeout, this, &MainWindow::refreshTotals);
    connect(&context.reader, &storage::Reader::databaseChanged, this, [this] {
        if (!m_totalsTimer.isActive())
            m_totalsTimer.start();
    });

    followReceiver();
    refreshTotals();
    if (m_options.remembersGeometry)
        restoreGeometryFromFile();
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    for (const auto &entry : std::as_const(m_entries)) {
        const auto id = entry.id;
        auto *shortcut = new QShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(id))), this);
        connect(shortcut, &QShortcut::activated, this, [this, id] { showPage(id); });
    }
    auto *mask = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this);
    connect(mask, &QShortcut::activated, m_context.privacy.get(),
            [mode = m_context.privacy.get()] { mode->set(!mode->isOn()); });
    auto *quit = new QShortcut(QKeySequence::Quit, this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::showPage(PageId id)
{
    auto *page = m_pages.value(id);
    if (page == nullptr)
        page = makePage(id);
    if (page == nullptr || page == currentPage())
        return;
    if (auto *previous = currentPage())
        previous->setActive(false);
    m_ui->pages->setCurrentWidget(page);
    page->setActive(true);
    m_ui->sidebar->setCurrentPage(id);
}

Page *MainWindow::makePage(PageId id)
{
    const auto entry =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const auto &each) { return each.id == id; });
    if (entry == m_entries.cend())
        return nullptr;
    auto *page = entry->make(m_context, m_ui->pages);
    page->setAccessibleName(pageTitle(id));
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::visitorsRequested, this, [this](const models::VisitorFacets &facets) {
        showPage(PageId::Visitors);
        if (auto *visitors = qobject_cast<VisitorsPage *>(currentPage()))
            visitors->showVisitors(facets);
    });
    connect(page, &Page::exportRequested, this, [this, id] { openExport(id); });
    const bool isFirst = m_pages.isEmpty();
    m_pages.insert(id, page);
    m_ui->pages->addWidget(page);
    if (isFirst) { // A stack shows its first page by itself.
        page->setActive(true);
        m_ui->sidebar->setCurrentPage(id);
    }
    return page;
}

void MainWindow::openExport(PageId from)
{
    auto *dialog = new ExportDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKind(exportKindOf(from));
    dialog->open();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_ui->pages->currentWidget());
}

void MainWindow::setNotice(const QString &text)
{
    m_ui->noticeBanner->say(Tone::Accent, text);
}

void MainWindow::setProblem(const QString &text, std::function<void()> retry)
{
    QList<Banner::Action> actions;
    if (!text.isEmpty()) {
        actions.append({tr("Try again"), std::move(retry)});
        const bool hasSettings = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                             [](const auto &each) { return each.id == PageId::Settings; });
        if (hasSettings)
            actions.append({tr("Open Settings"), [this] { showPage(PageId::Settings); }});
    }
    m_ui->problemBanner->say(Tone::Bad, text, actions);
}

void MainWindow::followReceiver()
{
    using State = service::ReceiverStatus::State;
    auto *receiver = m_context.receiver;
    if (receiver == nullptr)
        return;
    const auto &status = receiver->status();
    switch (status.state) {
    case State::CannotListen:
    case State::CannotServe:
        setProblem(status.problem, [receiver] { receiver->retry(); });
        break;
    case State::CannotStore:
        // The writer tries again by itself with every delivery; there is nothing to press.
        m_ui->problemBanner->say(Tone::Bad, status.problem);
        break;
    case State::Receiving:
    case State::Stopped:
        m_ui->problemBanner->say(Tone::None, {});
        break;
    }
}

void MainWindow::refreshTotals()
{
    m_context.reader.run(
        this, [](storage::Database &db) { return storage::totals(db); },
        [this](const Result<storage::Totals> &totals) {
            if (!totals)
                return; // The pages say what is wrong with the database.
            m_ui->statusStrip->setTotals(*totals);
            m_ui->sidebar->setBadge(
                PageId::Deliveries, totals->quarantineWaiting,
                tr("%Ln deliveries wait for review", nullptr, static_cast<int>(totals->quarantineWaiting)));
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto *receiver = m_context.receiver;
    const bool isReceiving = receiver != nullptr && receiver->listenerStatus().isListening;
    if (isReceiving && m_options.asksBeforeQuitting && !m_mayQuit) {
        event->ignore();
        askWhetherToQuit();
        return;
    }
    if (m_options.remembersGeometry)
        saveGeometryToFile();
    event->accept();
    Q_EMIT quitRequested();
}

void MainWindow::askWhetherToQuit()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Quit Foyer?"),
        tr("When you quit, Foyer stops receiving sign-ins. Purple tries again for a while, but switches the "
           "webhook off when nothing answers for long."),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("quitQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    auto *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(quit, &QPushButton::clicked, this, [this] {
        m_mayQuit = true;
        close();
    });
    box->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_ui->sidebar->setCollapsed(width() < withText(kCollapseBelow));
}

void MainWindow::restoreGeometryFromFile()
{
    const QSettings state(m_context.windowState(), QSettings::IniFormat);
    restoreGeometry(state.value(kGeometryKey).toByteArray());
}

void MainWindow::saveGeometryToFile() const
{
    QSettings state(m_context.windowState(), QSettings::IniFormat);
    state.setValue(kGeometryKey, saveGeometry());
}

} // namespace foyer::app
