// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/frame/windowmemory.h"
#include "app/page.h"
#include "app/pages.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QMessageBox;

namespace foyer::app {

namespace Ui {
class MainWindow;
}

class Wallboard;

/// The window: sidebar, banners, the pages (each made when it is first looked at) and the status strip. GUI
/// thread; owned by the session.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Options
    {
        bool remembersGeometry = true;  ///< And what else is in windowmemory.h.
        bool asksBeforeQuitting = true; ///< While receiving.
    };

    MainWindow(AppContext &context, QList<PageEntry> pages, Options options);
    ~MainWindow() override;

    void showPage(PageId id);

    /// The page that was looked at last, this time or before.
    [[nodiscard]] PageId rememberedPage() const;

    [[nodiscard]] WindowMemory &memory() { return m_memory; }

    /// Shows the window, wherever it was, in front of others.
    void bringToFront();

    /// Full screen, or as the \a size of a picture.
    Wallboard &showWallboard(std::optional<QSize> size = {});

    /// Asks first where sign-ins would be missed.
    void requestQuit();

    /// The page in view; null when there is none.
    [[nodiscard]] Page *currentPage() const;

    /// A standing remark above the pages, e.g. that this is a demonstration.
    void setNotice(const QString &text);

    /// Why it cannot do its work; "Try again" runs \a retry.
    void setProblem(const QString &text, std::function<void()> retry);

Q_SIGNALS:
    /// The user wants to quit, and said so twice where sign-ins would be missed.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addShortcuts();
    Page *makePage(PageId id);
    void openExport(const ExportRequest &request);
    void followReceiver();
    void refreshTotals();
    void askWhetherToQuit();
    void quit();
    [[nodiscard]] bool wouldMissSignIns() const;
    [[nodiscard]] bool canStayInTray() const;
    void goToTray();
    void explainTray();
    void remember();

    AppContext &m_context;
    QList<PageEntry> m_entries;
    Options m_options;
    std::unique_ptr<Ui::MainWindow> m_ui;
    QHash<PageId, Page *> m_pages;
    WindowMemory m_memory;
    QPointer<Wallboard> m_wallboard; ///< A window of its own, without a parent.
    QPointer<QMessageBox> m_quitQuestion;
    QTimer m_totalsTimer; ///< Holds back the totals, which every commit would change.
    bool m_mayQuit = false;
};

} // namespace foyer::app
