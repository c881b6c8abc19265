# What is installed beside tolld (daemon/) and the programs' own list files: language
# data where lang_dir.c looks for them, manuals, documents, samples.
foreach(program toll-read toll)
	if(TARGET ${program})
		install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
	endif()
endforeach()
install(FILES extract/toll-read.1 client/toll.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(DIRECTORY extract/lang DESTINATION "${CMAKE_INSTALL_DATADIR}/toll")
install(FILES README.md CHANGELOG.md LICENSE NOTICE proto/protocol.md
	DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY samples DESTINATION "${CMAKE_INSTALL_DOCDIR}")
