# Every screen in both languages and text sizes, by the real app against the real server.
if(TARGET wazeh-walk AND TARGET wazeh-clinic)
  foreach(lang ur en)
    foreach(text normal large)
      foreach(kind journey tour)
        add_test(NAME ux.${kind}.${lang}.${text} COMMAND ${WAZEH_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/walk.py
          $<TARGET_FILE:wazeh> $<TARGET_FILE:wazeh-clinic> $<TARGET_FILE:wazeh-walk> ${lang} ${text}
          $<$<STREQUAL:${kind},tour>:--tour> COMMAND_EXPAND_LISTS)
        set_tests_properties(ux.${kind}.${lang}.${text} PROPERTIES LABELS ux TIMEOUT 300 ENVIRONMENT
          "${WAZEH_TEST_ENV};LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_LIST_DIR}/lsan.supp:print_suppressions=0")
      endforeach()
    endforeach()
  endforeach()
endif()
