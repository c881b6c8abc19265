= base | past : verb measure=killed
kill | killed | killing
