# What no folder's list file installs: toll-read and the language data where lang_dir.c
# looks for them, documents, samples.
install(TARGETS toll-read RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES extract/toll-read.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(DIRECTORY extract/lang DESTINATION "${CMAKE_INSTALL_DATADIR}/toll"
	PATTERN "*.in" EXCLUDE)
install(FILES README.md CHANGELOG.md LICENSE NOTICE proto/protocol.md
	DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY samples DESTINATION "${CMAKE_INSTALL_DOCDIR}")
