/**
 * The user settings of every editor that our scripts open: nothing that reaches for the network, and nothing that
 * covers the posting.
 */
export const quietSettings = Object.freeze({
  "telemetry.telemetryLevel": "off",
  "telemetry.feedback.enabled": false,
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "workbench.enableExperiments": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "workbench.startupEditor": "none",
  "workbench.welcome.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.welcomePage.experimentalOnboarding": false,
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "git.enabled": false,
  "git.openRepositoryInParentFolders": "never",
});

/** On top of it, for pictures: the text and what we say of it, in the light, and not much else. */
export const pictureSettings = Object.freeze({
  ...quietSettings,
  "workbench.colorTheme": "Light Modern",
  "window.autoDetectHighContrast": false,
  "window.autoDetectColorScheme": false,
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.fontSize": 14,
  "editor.cursorBlinking": "solid",
  "editor.hover.delay": 100,
  "editor.renderLineHighlight": "none",
  "editor.unicodeHighlight.ambiguousCharacters": false,
  "editor.stickyScroll.enabled": false,
});
