// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/mainwindow.h"

#include "app/exporting/exportdialog.h"
#include "app/tray/trayhost.h"
#include "app/visitors/visitorspage.h"
#include "app/wallboard/wallboard.h"
#include "app/widgets/look.h"
#include "storage/queries.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace foyer::app {

namespace {

constexpr int kCollapseBelow = 1'100;
constexpr QSize kComfortable{1'280, 800};
constexpr int kTotalsEveryMs = 1'000;
const auto kGeometryKey = QStringLiteral("geometry");
const auto kPageKey = QStringLiteral("page");
const auto kTrayExplainedKey = QStringLiteral("trayExplained");

} // namespace

MainWindow::MainWindow(AppContext &context, QList<PageEntry> pages, Options options)
    : m_context(context)
    , m_entries(std::move(pages))
    , m_options(options)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_memory(options.remembersGeometry ? WindowMemory(context.windowState()) : WindowMemory())
{
    m_ui->setupUi(this);
    setCentralWidget(m_ui->body);
    resize(kComfortable);

    m_ui->sidebar->setTheme(context.theme);
    for (const auto &entry : std::as_const(m_entries))
        m_ui->sidebar->addPage(entry.id);
    connect(m_ui->sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_ui->sidebar, &Sidebar::wallboardRequested, this, [this] { showWallboard(); });
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
    restoreGeometry(m_memory.value(kGeometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    remember(); // Whoever ends a session, or the computer, closes no window first.
    delete m_wallboard;
    delete m_quitQuestion;
}

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
    connect(quit, &QShortcut::activated, this, &MainWindow::requestQuit);
    auto *wallboard = new QShortcut(QKeySequence(Qt::Key_F11), this);
    connect(wallboard, &QShortcut::activated, this, [this] { showWallboard(); });
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
    page->setActive(isVisible());
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
    connect(page, &Page::exportRequested, this, &MainWindow::openExport);
    const bool isFirst = m_pages.isEmpty();
    m_pages.insert(id, page);
    m_memory.restore(*page, pageWord(id));
    m_ui->pages->addWidget(page);
    if (isFirst) { // A stack shows its first page by itself.
        page->setActive(isVisible());
        m_ui->sidebar->setCurrentPage(id);
    }
    return page;
}

void MainWindow::openExport(const ExportRequest &request)
{
    auto *dialog = new ExportDialog(m_context, request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    if (!m_mayQuit && canStayInTray()) {
        event->ignore();
        if (m_memory.value(kTrayExplainedKey).toBool())
            goToTray();
        else
            explainTray();
        return;
    }
    if (!m_mayQuit && wouldMissSignIns()) {
        event->ignore();
        askWhetherToQuit();
        return;
    }
    event->accept();
    quit();
}

bool MainWindow::wouldMissSignIns() const
{
    const auto *receiver = m_context.receiver;
    return m_options.asksBeforeQuitting && receiver != nullptr && receiver->listenerStatus().isListening;
}

bool MainWindow::canStayInTray() const
{
    return m_context.receiver != nullptr && m_context.settings.desktop.keepsRunning &&
           m_context.tray != nullptr && m_context.tray->isAvailable();
}

void MainWindow::goToTray()
{
    remember();
    hide();
}

/// Said once, while the window is still there: later nobody would know where Foyer went.
void MainWindow::explainTray()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Foyer keeps running"),
                                tr("Foyer goes on receiving sign-ins when this window is closed."),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("trayBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr(
        "Its icon in the tray shows how it is and opens the window again; Quit in the icon's menu ends it. "
        "If closing the window should quit Foyer instead, change that in Settings › General."));
    auto *close = box->addButton(tr("Close window"), QMessageBox::AcceptRole);
    auto *settings = box->addButton(tr("Open Settings"), QMessageBox::ActionRole);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(close);
    connect(close, &QPushButton::clicked, this, [this] {
        m_memory.setValue(kTrayExplainedKey, true);
        goToTray();
    });
    connect(settings, &QPushButton::clicked, this, [this] {
        m_memory.setValue(kTrayExplainedKey, true);
        showPage(PageId::Settings);
    });
    box->open();
}

void MainWindow::requestQuit()
{
    if (wouldMissSignIns())
        askWhetherToQuit();
    else
        quit();
}

void MainWindow::quit()
{
    m_mayQuit = true;
    remember();
    hide();
    Q_EMIT quitRequested();
}

/// Also asked from the tray, while there is no window to see.
void MainWindow::askWhetherToQuit()
{
    if (m_quitQuestion) {
        m_quitQuestion->raise();
        m_quitQuestion->activateWindow();
        return;
    }
    m_quitQuestion = new QMessageBox(
        QMessageBox::Question, tr("Quit Foyer?"),
        tr("When you quit, Foyer stops receiving sign-ins. Purple tries again for a while, but switches the "
           "webhook off when nothing answers for long."),
        QMessageBox::NoButton, isVisible() ? this : nullptr);
    auto *box = m_quitQuestion.data();
    box->setObjectName(QStringLiteral("quitQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    auto *quitButton = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(quitButton, &QPushButton::clicked, this, &MainWindow::quit);
    box->open();
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

Wallboard &MainWindow::showWallboard(std::optional<QSize> size)
{
    if (!m_wallboard) {
        m_wallboard = new Wallboard(m_context, m_memory);
        m_wallboard->setAttribute(Qt::WA_DeleteOnClose);
        if (!size)
            m_wallboard->setGeometry(screen()->geometry()); // The screen that the window is on.
    }
    if (size) {
        m_wallboard->resize(*size);
        m_wallboard->show();
    } else {
        m_wallboard->showFullScreen();
        m_wallboard->raise();
        m_wallboard->activateWindow();
    }
    return *m_wallboard;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_ui->sidebar->setCollapsed(width() < withText(kCollapseBelow));
}

/// In the tray nobody looks at the page.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (auto *page = currentPage(); page != nullptr && !event->spontaneous())
        page->setActive(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (auto *page = currentPage(); page != nullptr && !event->spontaneous())
        page->setActive(false);
}

PageId MainWindow::rememberedPage() const
{
    return pageFromWord(m_memory.value(kPageKey).toString()).value_or(PageId::Live);
}

void MainWindow::remember()
{
    m_memory.setValue(kGeometryKey, saveGeometry());
    for (auto each = m_pages.cbegin(); each != m_pages.cend(); ++each) {
        m_memory.save(**each, pageWord(each.key()));
        if (*each == currentPage())
            m_memory.setValue(kPageKey, pageWord(each.key()));
    }
}

} // namespace foyer::app
